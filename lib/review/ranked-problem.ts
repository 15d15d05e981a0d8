import type { ScoreWeights } from '@/lib/domain/settings';
import type { Arrangement, ProblemView } from './arrange';
import { figuresOf, type Figures, type Moment } from './figures';
import { scaleOf, scoreOf, type Score } from './score';

/** A problem with everything its card says. */
export interface RankedProblem extends ProblemView {
  figures: Figures;
  score: Score;
  /** Its score for each week of effort, where the team has guessed that. */
  scorePerWeek?: number;
}

/** A quarter of an hour is not worth more than a morning. */
const LEAST_WEEKS = 0.1;

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
  return counted.map(({ view, figures }) => {
    const scored = scoreOf(figures, weights, { scale, now });
    const effort = view.problem?.effort;
    const perWeek = effort === undefined ? {} : { scorePerWeek: perWeekOf(scored, effort) };
    return { ...view, figures, score: scored, ...perWeek };
  });
}

const perWeekOf = ({ score }: Score, weeks: number): number => score / Math.max(weeks, LEAST_WEEKS);

export const isDismissed = ({ problem }: ProblemView): boolean => problem?.status === 'dismissed';
