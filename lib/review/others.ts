import { arrange, type Evidence } from './arrange';

/** Who else said the same, and the problem that most of them belong to. */
export interface Others {
  count: number;
  problem?: { id: string; statement: string };
}

/**
 * Of insights near to a draft, with how near each is by its id: the problem they speak for. `evidence` need
 * not hold more insights than those, nor other groups than theirs.
 */
export function othersOf(near: ReadonlyMap<string, number>, evidence: Evidence): Others {
  const [best] = arrange(evidence)
    .views.filter(({ problem }) => problem?.status !== 'dismissed')
    .map((view) => {
      const said = [...view.members, ...view.answers].filter(({ id }) => near.has(id));
      return { view, said, weight: said.reduce((sum, { id }) => sum + (near.get(id) ?? 0), 0) };
    })
    .toSorted((one, other) => other.weight - one.weight);
  if (!best || best.said.length === 0) return { count: near.size };
  const { id, statement } = best.view;
  return { count: best.said.length, problem: { id, statement } };
}
