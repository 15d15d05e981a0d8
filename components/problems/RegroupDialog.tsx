import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { plural, t } from '@/lib/base/message';
import { insightText } from '@/lib/domain/insight';
import type { Regrouping } from '@/lib/review/regroup';
import './RegroupDialog.css';

interface Props {
  changes: readonly Regrouping[];
  onAccept: (accepted: Regrouping[]) => void;
  onClose: () => void;
}

/** RV15: what a new grouping would change, to take whole or in part. */
export function RegroupDialog({ changes, onAccept, onClose }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const accepted = changes.filter(({ id }) => !left.has(id));
  return (
    <Dialog title={t('review_regroup_title')} onClose={onClose}>
      <p>{t('review_regroup_is')}</p>
      <ul class="regroup">
        {changes.map(({ id, insights, from, to, isNew }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={({ currentTarget }) => {
                  const next = new Set(left);
                  if (currentTarget.checked) next.delete(id);
                  else next.add(id);
                  setLeft(next);
                }}
              />
              <span>
                {plural('insights', insights.length)}: {from?.statement ?? t('review_ungrouped')} →{' '}
                <b>{to?.statement ?? t('review_ungrouped')}</b>
                {isNew && ` (${t('review_status_new')})`}
              </span>
            </label>
            <details>
              <summary>{t('review_regroup_show')}</summary>
              <ul>
                {insights.slice(0, 5).map((insight) => (
                  <li key={insight.id}>{insightText(insight).slice(0, 160)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <div class="dialog-acts">
        <button
          type="button"
          class="button button-primary"
          disabled={accepted.length === 0}
          onClick={() => onAccept(accepted)}
        >
          {t('review_regroup_accept', accepted.length, changes.length)}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('review_regroup_keep')}
        </button>
      </div>
    </Dialog>
  );
}
