import { transpose, type SparseRows } from './sparse';

/**
 * Similarities of all pairs, both halves, in steps of 1/65534: 200 MB for 10,000 insights, and a row is
 * read in one run. 0 means "never together".
 */
export interface Similarities {
  count: number;
  cells: Uint16Array;
}

export const NEVER = 0;
const STEPS = 65_534;

export const toCell = (similarity: number): number =>
  1 + Math.round(STEPS * Math.min(1, Math.max(0, similarity)));

export const fromCell = (cell: number): number => (cell === NEVER ? -1 : (cell - 1) / STEPS);

/** Fills `row[j]` for every j > i with the similarity of i and j. Called with i = 0, 1, 2, … */
export type RowFiller = (i: number, row: Float32Array) => void;

export function similarities(count: number, fillRow: RowFiller): Similarities {
  const cells = new Uint16Array(count * count);
  const row = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    row.fill(0, i + 1);
    fillRow(i, row);
    for (let j = i + 1; j < count; j++) {
      const cell = toCell(row[j]!);
      cells[i * count + j] = cell;
      cells[j * count + i] = cell;
    }
  }
  return { count, cells };
}

/** Adds `weight` times the inner products of sparse rows. */
export function sparseFiller(rows: SparseRows, weight = 1): RowFiller {
  const byColumn = transpose(rows);
  const next = byColumn.starts.slice();
  return (i, row) => {
    for (let c = rows.starts[i]!; c < rows.starts[i + 1]!; c++) {
      const column = rows.columns[c]!;
      const value = weight * rows.values[c]!;
      const end = byColumn.starts[column + 1]!;
      for (let p = ++next[column]!; p < end; p++)
        row[byColumn.columns[p]!]! += value * byColumn.values[p]!;
    }
  };
}
