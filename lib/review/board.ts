import { HORIZONS, MOSCOW, type Problem } from '@/lib/domain/problem';
import type { ProblemPatch } from './edit';
import type { RankedProblem } from './ranked-problem';
import { isDismissed } from './ranked-problem';
import { sortProblems } from './sort-problems';

export type BoardBy = 'horizon' | 'moscow';
/** `none`: not placed yet. `shipped`: done, whatever was planned for it. */
export type BoardColumn = (typeof HORIZONS)[number] | (typeof MOSCOW)[number] | 'none' | 'shipped';

export interface Column {
  key: BoardColumn;
  problems: RankedProblem[];
}

/**
 * RV10: each problem that is not dismissed stands in exactly one column, the highest score first. What is not
 * placed comes last: in a narrow panel the plan would stand below all of it.
 */
export function boardOf(problems: readonly RankedProblem[], by: BoardBy): Column[] {
  const shown = sortProblems(problems, 'score').filter((problem) => !isDismissed(problem));
  const keys: BoardColumn[] = [...(by === 'horizon' ? HORIZONS : MOSCOW), 'shipped', 'none'];
  return keys.map((key) => ({
    key,
    problems: shown.filter((problem) => columnOf(problem.problem, by) === key),
  }));
}

function columnOf(problem: Problem | undefined, by: BoardBy): BoardColumn {
  if (problem?.status === 'shipped') return 'shipped';
  return problem?.[by] ?? 'none';
}

/** What being put into a column says about a problem. Leaving `shipped` reopens it. */
export function patchOf(
  column: BoardColumn,
  by: BoardBy,
  problem: Problem | undefined,
): ProblemPatch {
  if (column === 'shipped') return { status: 'shipped' as const };
  const value = column === 'none' ? undefined : column;
  const reopened = problem?.status === 'shipped' ? { status: 'planned' as const } : {};
  return { ...reopened, [by]: value };
}
