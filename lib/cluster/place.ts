import { sharedTerms } from './names/shared-terms';
import { settingsFor } from './settings';
import type { Dense } from './similarity/dense';
import type { SparseRows } from './similarity/sparse';
import type { PartsOf } from './text/compounds';
import type { Reading } from './text/terms';

/** What items are compared by: their words, and the encoder where it has read them. */
interface Texts {
  rows: SparseRows;
  /** Column to term. */
  terms: readonly string[];
  partsOf: PartsOf;
  readings: readonly Reading[];
  dense: Dense | undefined;
}

/** Where an item belongs, and why. */
export interface Place {
  group: number;
  /** Cosine to the centre of the group, 0 to 1. */
  similarity: number;
  /** Words shared with the group. */
  terms: string[];
}

/** Puts an item into the group `bound`, or else into the nearest of those that are open, or into none. */
type Placer = (
  item: number,
  bound: number | undefined,
  isOpen: readonly boolean[],
) => Place | undefined;

/** Nearest centre (Rocchio 1971). Each group is given by items that are in it already. */
export function placer(texts: Texts, groups: readonly (readonly number[])[]): Placer {
  const { denseShare, leastToCentre } = settingsFor(texts.dense);
  const centres = groups.map((items) => centreOf(texts, items, denseShare));
  const score = scorer(texts, centres, denseShare);
  return (item, bound, isOpen) => {
    const scores = score(item);
    const isUnread = texts.dense?.known[item] === 0;
    const least = isUnread ? (1 - denseShare) * leastToCentre : leastToCentre;
    const group = bound ?? nearest(scores, isOpen, least);
    if (group === undefined) return undefined;
    const { words } = centres[group]!;
    return {
      group,
      similarity: Math.max(0, Math.min(1, scores[group]!)),
      terms: sharedTerms(texts, item, (column) => words.get(column) ?? 0),
    };
  };
}

/** Cosines of an item to each centre. The array is used again for the next item. */
function scorer({ rows, dense }: Texts, centres: readonly Centre[], denseShare: number) {
  const byColumn = invert(centres.map(({ words }) => words));
  const scores = new Float32Array(centres.length);
  return (item: number): Float32Array => {
    scores.fill(0);
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
      for (const [group, value] of byColumn.get(rows.columns[c]!) ?? [])
        scores[group]! += (1 - denseShare) * value * rows.values[c]!;
    if (dense?.known[item])
      for (const [group, { cells }] of centres.entries())
        scores[group]! += denseShare * inner(dense, item, cells);
    return scores;
  };
}

function nearest(
  scores: Float32Array,
  isOpen: readonly boolean[],
  least: number,
): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, least];
  for (const [group, score] of scores.entries())
    if (isOpen[group] && score > most) [best, most] = [group, score];
  return best;
}

interface Centre {
  words: Map<number, number>;
  cells: Float32Array;
}

/** The mean direction of some items: of the two parts together it has length 1. */
function centreOf({ rows, dense }: Texts, items: readonly number[], denseShare: number): Centre {
  const words = new Map<number, number>();
  const cells = new Float32Array(dense?.size ?? 0);
  for (const item of items) {
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
      words.set(rows.columns[c]!, (words.get(rows.columns[c]!) ?? 0) + rows.values[c]!);
    for (let k = 0; k < cells.length; k++) cells[k]! += dense!.rows[item * cells.length + k]!;
  }
  const length = Math.sqrt(
    (1 - denseShare) * squares(words.values()) + denseShare * squares(cells),
  );
  const scale = 1 / Math.max(length, 1e-9);
  for (const [column, value] of words) words.set(column, value * scale);
  return { words, cells: cells.map((cell) => cell * scale) };
}

function squares(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

function invert(rows: readonly Map<number, number>[]): Map<number, [row: number, value: number][]> {
  const byColumn = new Map<number, [number, number][]>();
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells) {
      const entries = byColumn.get(column);
      if (entries) entries.push([row, value]);
      else byColumn.set(column, [[row, value]]);
    }
  return byColumn;
}

function inner({ rows, size }: Dense, item: number, cells: Float32Array): number {
  let sum = 0;
  for (let k = 0, at = item * size; k < size; k++) sum += rows[at + k]! * cells[k]!;
  return sum;
}
