import type { ScoreWeights } from '@/lib/domain/settings';
import type { Arrangement, ProblemView } from './arrange';
import { figuresOf, type Figures, type Moment } from './figures';
import { scaleOf, scoreOf, type Score } from './score';

/** A problem with everything its card says. */
export interface RankedProblem extends ProblemView {
  figures: Figures;
  score: Score;
}

/** In no order yet: `sortProblems` gives one. */
export function rank(
  { views }: Arrangement,
  weights: ScoreWeights,
  moment: Moment,
): RankedProblem[] {
  return score(
    views.map((view) => ({ view, figures: figuresOf(view, moment) })),
    weights,
    moment,
  );
}

/** The same, with a call of `turn` between: the figures of thousands would hold up a screen. */
export async function rankInTurns(
  { views }: Arrangement,
  weights: ScoreWeights,
  { moment, turn }: { moment: Moment; turn: () => Promise<void> },
): Promise<RankedProblem[]> {
  const counted: Counted[] = [];
  for (const view of views) {
    counted.push({ view, figures: figuresOf(view, moment) });
    await turn();
  }
  return score(counted, weights, moment);
}

interface Counted {
  view: ProblemView;
  figures: Figures;
}

function score(
  counted: readonly Counted[],
  weights: ScoreWeights,
  { now }: Moment,
): RankedProblem[] {
  const shown = counted.filter(({ view }) => !isDismissed(view));
  const scale = scaleOf(shown.map(({ figures }) => figures));
  return counted.map(({ view, figures }) => ({
    ...view,
    figures,
    score: scoreOf(figures, weights, { scale, now }),
  }));
}

export const isDismissed = ({ problem }: ProblemView): boolean => problem?.status === 'dismissed';
