import type { Insight } from '@/lib/domain/insight';
import { arrange, type Evidence } from './arrange';

/** Who else said the same, the nearest first, and the problem that most of them belong to. */
export interface Others {
  said: Insight[];
  problem?: { id: string; statement: string };
}

/**
 * Of insights near to a draft, with how near each is by its id: the problem they speak for. `evidence` need
 * not hold more insights than those, nor other groups than theirs.
 */
export function othersOf(near: ReadonlyMap<string, number>, evidence: Evidence): Others {
  const nearness = ({ id }: Insight): number => near.get(id) ?? 0;
  const nearestFirst = (some: readonly Insight[]): Insight[] =>
    some.filter(({ id }) => near.has(id)).toSorted((one, other) => nearness(other) - nearness(one));
  const [best] = arrange(evidence)
    .views.filter(({ problem }) => problem?.status !== 'dismissed')
    .map((view) => {
      const said = nearestFirst([...view.members, ...view.answers]);
      return { view, said, weight: said.reduce((sum, one) => sum + nearness(one), 0) };
    })
    .toSorted((one, other) => other.weight - one.weight);
  if (!best || best.said.length === 0) return { said: nearestFirst(evidence.insights) };
  const { id, statement } = best.view;
  return { said: best.said, problem: { id, statement } };
}
