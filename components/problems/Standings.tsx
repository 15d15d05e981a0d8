import { t } from '@/lib/base/message';
import type { CompeteTable } from '@/lib/review/compete';

/** What the words of the second column mean, of those that stand there. */
export function Standings({ rows }: Pick<CompeteTable, 'rows'>) {
  const there = [...new Set(rows.map(({ standing }) => standing))];
  return (
    <dl class="standings">
      {there.map((standing) => (
        <div key={standing}>
          <dt class="standing" data-standing={standing}>
            {t(`review_standing_${standing}`)}
          </dt>
          <dd>{t(`review_standing_${standing}_is`)}</dd>
        </div>
      ))}
    </dl>
  );
}
