import { arrange, type Evidence } from './arrange';

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
