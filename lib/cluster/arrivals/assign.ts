import type { Insight } from '@/lib/domain/insight';
import { likelihood } from './evidence';
import type { Index } from './insight-index';

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
const SUGGESTED_FROM = 0.3;
const FILED_FROM = { words: 0.7, read: 0.75 };
const NEAREST = 5;
/** Homes whose centres are looked at. */
const CANDIDATES = 8;

/** The home that `insight` is nearest to, or none. The others, and who has no home, say how sure it is. */
export function assign(
  index: Index,
  homes: readonly Home[],
  insight: Insight,
  vector?: Float32Array,
): Assignment | undefined {
  const scores = index.compare(insight, vector);
  const isRead = index.isRead && vector !== undefined;
  const { candidates, outside } = compareHomes(index, homes, insight.id, scores);
  const [best, ...others] = candidates
    .toSorted((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .slice(0, CANDIDATES)
    .map((home) => centred(index, home, isRead))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  if (!best) return undefined;
  const { near, fit, cohesion } = best;
  const coverage = index.coverage(insight, best.items);
  const ahead = best.score - (others[0]?.score ?? 0);
  const inside = best.nearest - outside;
  const evidence = { near, ahead, inside, fit, cohesion, coverage };
  const isSure = likelihood(evidence, isRead) >= FILED_FROM[isRead ? 'read' : 'words'];
  if (!isSure && near < SUGGESTED_FROM) return undefined;
  return { groupId: best.id, similarity: Math.min(1, near), isSure };
}

interface Candidate {
  id: string;
  items: number[];
  near: number;
  nearest: number;
  sum: number;
}

function compareHomes({ ids }: Index, homes: readonly Home[], self: string, scores: Float32Array) {
  const numbers = new Map(ids.map((id, item) => [id, item]));
  const own = numbers.get(self);
  const isInside = new Uint8Array(ids.length);
  if (own !== undefined) isInside[own] = 1;
  const candidates = homes.flatMap(({ id, members }): Candidate[] => {
    const items = members.flatMap((member) => numbers.get(member) ?? []);
    for (const item of items) isInside[item] = 1;
    const others = items.filter((item) => item !== own);
    return others.length === 0 ? [] : [{ id, items: others, ...nearnessOf(others, scores) }];
  });
  let outside = 0;
  for (let item = 0; item < scores.length; item++)
    if (!isInside[item]) outside = Math.max(outside, scores[item]!);
  return { candidates, outside };
}

function nearnessOf(items: readonly number[], scores: Float32Array) {
  const all = Float32Array.from(items, (item) => scores[item]!)
    .toSorted()
    .toReversed();
  const top = all.subarray(0, NEAREST);
  return {
    near: top.reduce((a, b) => a + b, 0) / top.length,
    nearest: all[0]!,
    sum: all.reduce((a, b) => a + b, 0),
  };
}

/** Adds what the centre of a home says: sums of similarities are products with the sum of its members. */
function centred(index: Index, home: Candidate, isRead: boolean) {
  const count = home.items.length;
  const cohesion = Math.max(LEAST_COHESION, count > 1 ? index.cohesion(home.items, isRead) : 1);
  const cosine = home.sum / Math.sqrt(count + count * (count - 1) * cohesion);
  const usual = (cohesion * Math.sqrt(count - 1)) / Math.sqrt(1 + (count - 2) * cohesion);
  return {
    ...home,
    cohesion,
    fit: count > 1 ? cosine / usual : cosine,
    /** What homes are ranked by: a similarity and a cosine, hence 0 to 2. */
    score: home.near + cosine,
  };
}

const LEAST_COHESION = 0.02;
