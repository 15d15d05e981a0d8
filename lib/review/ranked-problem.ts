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
  const counted = views.map((view) => ({ view, figures: figuresOf(view, moment) }));
  const shown = counted.filter(({ view }) => !isDismissed(view));
  const scale = scaleOf(shown.map(({ figures }) => figures));
  return counted.map(({ view, figures }) => ({
    ...view,
    figures,
    score: scoreOf(figures, weights, { scale, now: moment.now }),
  }));
}

export const isDismissed = ({ problem }: ProblemView): boolean => problem?.status === 'dismissed';
