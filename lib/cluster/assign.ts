import type { Insight } from '@/lib/domain/insight';
import type { Index } from './index-of';

/** Where a new insight belongs. */
export interface Assignment {
  /** The group, or the problem it became. */
  groupId: string;
  /** Mean similarity to the members nearest to it, 0 to 1. */
  similarity: number;
  /** Sure enough to be filed at once; else it is only suggested. */
  isSure: boolean;
}

export interface Home {
  id: string;
  members: readonly string[];
}

/** Chosen by measurement: docs/clustering.md. */
export const SUGGESTED_FROM = 0.3;
export const FILED_FROM = 0.45;
export const FILED_AHEAD = 0.1;
const NEAREST = 5;

/** The home whose nearest members are most like `insight`, or none. Others than the best say how sure it is. */
export function assign(
  { ids, compare }: Index,
  homes: readonly Home[],
  insight: Insight,
  vector?: Float32Array,
): Assignment | undefined {
  const scores = compare(insight, vector);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const ranked = homes
    .map(({ id, members }) => {
      const near = members
        .flatMap((member) =>
          member === insight.id ? [] : (scores[numbers.get(member) ?? -1] ?? []),
        )
        .toSorted((a, b) => b - a)
        .slice(0, NEAREST);
      const sum = near.reduce((a, b) => a + b, 0);
      return { groupId: id, similarity: near.length ? sum / near.length : 0 };
    })
    .toSorted((a, b) => b.similarity - a.similarity || (a.groupId < b.groupId ? -1 : 1));
  const [best, next] = ranked;
  if (!best || best.similarity < SUGGESTED_FROM) return undefined;
  const ahead = best.similarity - (next?.similarity ?? 0);
  const isSure = best.similarity >= FILED_FROM && ahead >= FILED_AHEAD;
  return { ...best, similarity: Math.min(1, best.similarity), isSure };
}
