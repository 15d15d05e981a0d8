import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Problem } from '@/lib/domain/problem';
import type { ProblemView } from './arrange';
import { fileInsight, makeProblem, type Actor, type Edit } from './edit';

/**
 * RV2: touching a proposed group makes it a problem of the same id, with the members it shows. From
 * then on only people move them.
 */
export function adopt(view: ProblemView, { at }: Actor): Edit[] {
  const members = [...view.members, ...view.answers].filter(
    ({ problemId }) => problemId !== view.id,
  );
  return [
    makeProblem(newProblem(view.id, view.statement, at)),
    ...members.map(({ id }) => fileInsight(id, at, view.id)),
  ];
}

export const newProblem = (id: string, statement: string, at: string): Problem => ({
  id,
  statement: fitStatement(statement),
  status: 'new',
  notes: '',
  createdAt: at,
  updatedAt: at,
});

/** A statement as long as a problem may hold. */
export const fitStatement = (statement: string): string =>
  cut(statement.trim(), LIMITS.statementCharacters);
