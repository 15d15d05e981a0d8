import { newProblem } from './adopt';
import { decide, fileInsight, makeProblem, type Actor, type Edit } from './edit';
import type { Others } from './others';

/** Files a new insight under a problem; one that was only proposed becomes a real one with its members. */
export function attach(
  insightId: string,
  { id, statement, members }: NonNullable<Others['problem']> & { members: readonly string[] },
  actor: Actor,
): Edit[] {
  return [
    makeProblem(newProblem(id, statement, actor.at)),
    ...members.map((member) => fileInsight(member, actor.at, id)),
    decide(actor, { kind: 'move', subjects: [insightId], problemId: id }),
  ];
}
