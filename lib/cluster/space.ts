import type { SparseRows } from './sparse';

/** Unit vectors of every item in one space: sparse terms and, where there is an encoder, dense cells. */
export interface Space {
  rows: SparseRows;
  /** Share of the dense part in a similarity, 0 when there is none. */
  denseShare: number;
  dense?: { cells: Float32Array; size: number };
}

/** Similarity of two items, 0 to 1. */
export function similarityOf({ rows, dense, denseShare }: Space, a: number, b: number): number {
  const sparse = sparseProduct(rows, a, b);
  if (!dense) return Math.min(1, sparse);
  let full = 0;
  for (let d = 0; d < dense.size; d++)
    full += dense.cells[a * dense.size + d]! * dense.cells[b * dense.size + d]!;
  return Math.min(1, Math.max(0, denseShare * full + (1 - denseShare) * sparse));
}

function sparseProduct({ starts, columns, values }: SparseRows, a: number, b: number): number {
  let sum = 0;
  let x = starts[a]!;
  let y = starts[b]!;
  while (x < starts[a + 1]! && y < starts[b + 1]!) {
    const difference = columns[x]! - columns[y]!;
    if (difference === 0) sum += values[x]! * values[y]!;
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return sum;
}
