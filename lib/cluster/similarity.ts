import { transpose, type SparseRows } from './sparse';

/**
 * Similarities of all pairs, both halves, so that a row is read in one run: 200 MB for 10,000 insights.
 * 0 means "never together".
 */
export interface Similarities {
  count: number;
  cells: Uint16Array;
}

/** The same, four digits less exact and half the size; it outlives the tree. */
export interface Closeness {
  count: number;
  cells: Uint8Array;
}

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

export function toCloseness({ count, cells }: Similarities): Closeness {
  const coarse = new Uint8Array(cells.length);
  const scale = COARSE / FINE;
  for (let c = 0; c < cells.length; c++)
    if (cells[c] !== NEVER) coarse[c] = 1 + (((cells[c]! - 1) * scale + 0.5) | 0);
  return { count, cells: coarse };
}

/** Value of each coarse cell. A pair that may never be together counts as unlike. */
export const COARSE_VALUES = Float32Array.from({ length: 256 }, (_, cell) =>
  cell === NEVER ? LEAST : LEAST + (RANGE * (cell - 1)) / COARSE,
);

/** Fills `row[j]` for every j > i with the similarity of i and j. Called with i = 0, 1, 2, … */
export type RowFiller = (i: number, row: Float32Array) => void;

export function similarities(count: number, fillRow: RowFiller): Similarities {
  const cells = new Uint16Array(count * count);
  const row = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    row.fill(0, i + 1);
    fillRow(i, row);
    for (let j = i + 1; j < count; j++) cells[i * count + j] = toCell(row[j]!);
  }
  mirror(cells, count);
  return { count, cells };
}

const BLOCK = 64;

/** Copies the upper half to the lower by blocks: cell by cell it would miss the cache each time. */
function mirror(cells: Uint16Array, count: number): void {
  for (let top = 0; top < count; top += BLOCK)
    for (let left = top; left < count; left += BLOCK)
      for (let i = top; i < Math.min(top + BLOCK, count); i++)
        for (let j = Math.max(left, i + 1); j < Math.min(left + BLOCK, count); j++)
          cells[j * count + i] = cells[i * count + j]!;
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
