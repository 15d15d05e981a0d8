import { cluster } from './cluster';
import type { ClusterInput, Grouping } from './contract';

/** From the finest: which cut parts a problem depends on how alike its own members are. */
const CUTS = [1, 0.5, 0, -0.5] as const;
/** A cut that leaves no more than this share alone is not tried to be bettered. */
const FEW_ALONE = 0.25;
/** More members come apart at the finest cut, and every cut of them takes a while. */
const MANY = 300;

/** The members of one problem among themselves: of the cuts that part them, the one that leaves fewest alone. */
export function divide(input: Omit<ClusterInput, 'decisions' | 'previous'>): Grouping {
  const { length } = input.insights;
  const cuts = length > MANY ? CUTS.slice(0, 1) : CUTS;
  let best: Grouping = { groups: [], ungrouped: input.insights.map(({ id }) => id) };
  for (const granularity of cuts) {
    const found = cluster({ ...input, decisions: [], granularity });
    if (found.groups.length < 2 || found.ungrouped.length >= best.ungrouped.length) continue;
    best = found;
    if (best.ungrouped.length <= FEW_ALONE * length) break;
  }
  return best;
}
