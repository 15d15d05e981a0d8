import { MOSCOW } from '@/lib/domain/problem';
import type { ProblemSort } from '@/lib/domain/problem-sort';
import type { RankedProblem } from './ranked-problem';
import { saidAt } from './tally';
import type { Direction } from './trend';

/** What calls for a look first. */
const URGENCY: Record<Direction, number> = { rising: 4, new: 3, steady: 2, fading: 1, quiet: 0 };

type Value = (problem: RankedProblem) => number;

/** Largest first; problems without a guess of their effort come last. */
const VALUES: Record<Exclude<ProblemSort, 'name'>, Value> = {
  score: ({ score }) => score.score,
  customers: ({ figures }) => figures.customers.count,
  insights: ({ figures }) => figures.insights.count,
  severity: ({ figures }) => figures.severity.mean,
  trend: ({ figures }) => URGENCY[figures.trend.direction],
  newest: ({ figures }) => (figures.newest ? saidAt(figures.newest) : 0),
  moscow: ({ problem }) => (problem?.moscow ? MOSCOW.length - MOSCOW.indexOf(problem.moscow) : 0),
  return: ({ scorePerWeek = -1 }) => scorePerWeek,
};

/** Ties go by the score, then by the statement, so that the order is the same each time. */
export function sortProblems(problems: readonly RankedProblem[], by: ProblemSort): RankedProblem[] {
  if (by === 'name') return problems.toSorted(byName);
  const value = VALUES[by];
  return problems.toSorted(
    (one, other) =>
      value(other) - value(one) || other.score.score - one.score.score || byName(one, other),
  );
}

const byName = (one: RankedProblem, other: RankedProblem): number =>
  one.statement.localeCompare(other.statement) || (one.id < other.id ? -1 : 1);
