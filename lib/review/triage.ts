import { isDismissed, type RankedProblem } from './ranked-problem';
import { sortProblems } from './sort-problems';

/** What a weekly look begins with; a problem may stand in several. */
export interface Triage {
  fresh: RankedProblem[];
  new: RankedProblem[];
  rising: RankedProblem[];
  fading: RankedProblem[];
}

export function triage(problems: readonly RankedProblem[]): Triage {
  const shown = sortProblems(problems, 'score').filter((problem) => !isDismissed(problem));
  const going = (direction: 'new' | 'rising' | 'fading') =>
    shown.filter(({ figures }) => figures.trend.direction === direction);
  const fresh = shown.filter(({ figures }) => figures.fresh.count > 0);
  return {
    fresh: fresh.toSorted((one, other) => other.figures.fresh.count - one.figures.fresh.count),
    new: going('new'),
    rising: going('rising'),
    fading: going('fading'),
  };
}
