import { cut } from '@/lib/base/cut';
import { plural, t } from '@/lib/base/message';
import { insightText } from '@/lib/domain/insight';
import type { Regrouping } from '@/lib/review/regroup';

interface Props {
  change: Regrouping;
  isAccepted: boolean;
  onAccept: (isAccepted: boolean) => void;
}

/** Insights that a new grouping would move, with some of their words. */
export function RegroupChange({
  change: { insights, from, to, isNew },
  isAccepted,
  onAccept,
}: Props) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isAccepted}
          onChange={({ currentTarget }) => onAccept(currentTarget.checked)}
        />
        <span>
          {plural('insights', insights.length)}:{' '}
          <bdi>{from?.statement ?? t('review_ungrouped')}</bdi> <span class="regroup-arrow">→</span>{' '}
          <b>
            <bdi>{to?.statement ?? t('review_ungrouped')}</bdi>
          </b>
          {isNew && ` (${t('review_status_new')})`}
        </span>
      </label>
      <details>
        <summary>{t('review_regroup_show')}</summary>
        <ul>
          {insights.slice(0, 5).map((insight) => (
            <li key={insight.id} dir="auto">
              {cut(insightText(insight), 160)}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
