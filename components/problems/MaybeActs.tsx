import { t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { RankedProblem } from '@/lib/review/ranked-problem';

interface Props {
  insight: Insight;
  problem: RankedProblem;
  deeds: ProblemDeeds;
}

/** The answer to "does it belong there?", which is asked on both sides. */
export function MaybeActs({ insight, problem, deeds }: Props) {
  return (
    <div class="maybe-acts">
      <button type="button" class="button" onClick={() => void deeds.move([insight.id], problem)}>
        {t('review_add')}
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => void deeds.apart(problem, [insight.id])}
      >
        {t('review_not_here')}
      </button>
    </div>
  );
}
