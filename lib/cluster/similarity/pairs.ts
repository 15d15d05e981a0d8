import { transpose, type SparseRows } from './sparse';

/**
 * A value for each pair of items, each pair once: those of item 0 with all later ones, then those of item 1, …
 * Half the memory of a square, for a third more time in the tree.
 */
export interface Pairs<Cells> {
  count: number;
  /** The cell of i with a later j is at `starts[i] + j`. */
  starts: Int32Array;
  cells: Cells;
}

/** 100 MB for 10,000 insights. 0 means "never together". */
export type Similarities = Pairs<Uint16Array>;

/** The same, two digits less exact and half the size; it outlives the tree. */
export type CoarseSimilarities = Pairs<Uint8Array>;

export const cellAt = ({ starts }: Pairs<unknown>, a: number, b: number): number =>
  a < b ? starts[a]! + b : starts[b]! + a;

export const NEVER = 0;
const LEAST = -0.25;
const RANGE = 1 - LEAST;
const FINE = 65_534;
const COARSE = 254;

/** Similarities are kept from -0.25, below which nothing differs, to 1. */
export const toCell = (similarity: number): number =>
  (1 + ((FINE * (Math.min(1, Math.max(LEAST, similarity)) - LEAST)) / RANGE + 0.5)) | 0;

export const fromCell = (cell: number): number =>
  cell === NEVER ? -1 : LEAST + (RANGE * (cell - 1)) / FINE;

export function toCoarse({ count, starts, cells }: Similarities): CoarseSimilarities {
  const coarse = new Uint8Array(cells.length);
  const scale = COARSE / FINE;
  for (let c = 0; c < cells.length; c++)
    if (cells[c] !== NEVER) coarse[c] = 1 + (((cells[c]! - 1) * scale + 0.5) | 0);
  return { count, starts, cells: coarse };
}

/** Value of each coarse cell. A pair that may never be together counts as not similar. */
export const COARSE_VALUES = Float32Array.from({ length: 256 }, (_, cell) =>
  cell === NEVER ? LEAST : LEAST + (RANGE * (cell - 1)) / COARSE,
);

/** Fills `row[j]` for every j > i with the similarity of i and j. Called with i = 0, 1, 2, … */
export type RowFiller = (i: number, row: Float32Array) => void;

export function similarities(count: number, fillRow: RowFiller): Similarities {
  const cells = new Uint16Array((count * (count - 1)) / 2);
  const starts = Int32Array.from({ length: count }, (_, i) => i * count - (i * (i + 3)) / 2 - 1);
  const row = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    row.fill(0, i + 1);
    fillRow(i, row);
    for (let j = i + 1; j < count; j++) cells[starts[i]! + j] = toCell(row[j]!);
  }
  return { count, starts, cells };
}

/** Adds the inner products of sparse rows. */
export function sparseFiller(rows: SparseRows): RowFiller {
  const byColumn = transpose(rows);
  const next = byColumn.starts.slice();
  return (i, row) => {
    for (let c = rows.starts[i]!; c < rows.starts[i + 1]!; c++) {
      const column = rows.columns[c]!;
      const value = rows.values[c]!;
      const end = byColumn.starts[column + 1]!;
      for (let p = ++next[column]!; p < end; p++)
        row[byColumn.columns[p]!]! += value * byColumn.values[p]!;
    }
  };
}
