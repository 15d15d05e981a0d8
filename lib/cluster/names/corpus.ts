import type { SparseRows } from '@/lib/cluster/similarity/sparse';
import type { PartsOf } from '@/lib/cluster/text/compounds';
import type { Reading } from '@/lib/cluster/text/terms';

/** What is needed to say in words what a group is about. */
export interface Corpus {
  ids: readonly string[];
  /** By id, the ids of others who say the same in the same words and are no items. */
  copies: ReadonlyMap<string, readonly string[]>;
  readings: readonly Reading[];
  /** Members of a group that are read for its name, the most central first. */
  nameFrom: number;
  /** How much of a problem is told in it, 0 to 1: praise and competitors' words tell of none. */
  tells: readonly number[];
  rows: SparseRows;
  terms: readonly string[];
  partsOf: PartsOf;
  columnOf: ReadonlyMap<string, number>;
  /** In how many items each column is. */
  counts: Uint32Array;
  tags: readonly (readonly string[])[];
  /** Subject lines of the records they come from, where those have one. */
  subjects: readonly (Reading | undefined)[];
  /** What people are called, in lower case. */
  people: ReadonlySet<string>;
  /** Similarity of two items, 0 to 1. */
  similarity: (a: number, b: number) => number;
  /** Sum of each term's weight over all items. */
  totals: Float32Array;
}

/** How much a term says of this group: its share here, times how much of it is here and not elsewhere. */
export function contrast({ totals }: Corpus, centre: Map<number, number>, column: number): number {
  const here = centre.get(column) ?? 0;
  return here * Math.sqrt(here / Math.max(totals[column]!, 1e-6));
}

/** A compound is as telling as the most telling of its parts. */
export const ofParts =
  ({ partsOf }: Corpus, measure: (part: string) => number) =>
  (term: string): number =>
    Math.max(...partsOf(term).map(measure));

export function weightIn(corpus: Corpus, centre: Map<number, number>): (term: string) => number {
  return ofParts(corpus, (part) => {
    const column = corpus.columnOf.get(part);
    return column === undefined || !centre.has(column) ? 0 : contrast(corpus, centre, column);
  });
}
