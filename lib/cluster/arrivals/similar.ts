import type { Insight } from '@/lib/domain/insight';
import type { Index } from './insight-index';

export interface Neighbour {
  id: string;
  /** 0 to 1. */
  similarity: number;
}

/** What others said that is most like `insight`, the nearest first. Below 0.1 nothing is like it. */
export function similarTo(
  { ids, compare }: Index,
  insight: Insight,
  most: number,
  vector?: Float32Array,
): Neighbour[] {
  const scores = compare(insight, vector);
  const found: Neighbour[] = [];
  ids.forEach((id, i) => {
    if (id !== insight.id && scores[i]! >= LEAST) found.push({ id, similarity: scores[i]! });
  });
  return found
    .toSorted((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, similarity }) => ({ id, similarity: Math.min(1, similarity) }));
}

const LEAST = 0.1;
