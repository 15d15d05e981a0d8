import { arrange, type Evidence } from './arrange';
import { newProblem } from './adopt';
import { decide, fileInsight, makeProblem, type Actor, type Edit } from './edit';

/** Who else said the same, and the problem that most of them belong to. */
export interface Others {
  count: number;
  problem?: { id: string; statement: string; members: string[] };
}

/** Of insights near to a draft, nearest first: the problem they speak for, weighed by how near they are. */
export function othersOf(
  near: readonly { insight: { id: string }; share: number }[],
  evidence: Evidence,
): Others {
  const shares = new Map(near.map(({ insight, share }) => [insight.id, share]));
  const [best] = arrange(evidence)
    .views.filter(({ problem }) => problem?.status !== 'dismissed')
    .map((view) => {
      const members = [...view.members, ...view.answers].map(({ id }) => id);
      const said = members.filter((id) => shares.has(id));
      return { view, members, said, weight: said.reduce((w, id) => w + (shares.get(id) ?? 0), 0) };
    })
    .toSorted((one, other) => other.weight - one.weight);
  if (!best || best.said.length === 0) return { count: near.length };
  const { id, statement } = best.view;
  return { count: best.said.length, problem: { id, statement, members: best.members } };
}

/** Files a new insight under a problem; one that was only proposed becomes a real one with its members. */
export function attach(
  insightId: string,
  { id, statement, members }: NonNullable<Others['problem']>,
  actor: Actor,
): Edit[] {
  return [
    makeProblem(newProblem(id, statement, actor.at)),
    ...members.map((member) => fileInsight(member, actor.at, id)),
    decide(actor, { kind: 'move', subjects: [insightId], problemId: id }),
  ];
}
