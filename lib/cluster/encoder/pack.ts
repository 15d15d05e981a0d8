/** A matrix as the kernel reads it: int8, a scale a column, padded to a multiple of eight columns. */
export interface Packed {
  width: number;
  columns: number;
  weights: Int8Array;
  scales: Float32Array;
}

/** `cells` row by row: `width` rows of `columns`. Each column's largest cell becomes 127. */
export function packMatrix(cells: Float32Array, width: number, columns: number): Packed {
  const padded = Math.ceil(columns / 8) * 8;
  const weights = new Int8Array(width * padded);
  const scales = new Float32Array(padded).fill(1);
  for (let n = 0; n < columns; n++) {
    let most = 0;
    for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(cells[k * columns + n]!));
    const scale = most / 127 || 1;
    scales[n] = scale;
    for (let k = 0; k < width; k++)
      weights[placeOf(k, n, width)] = Math.round(cells[k * columns + n]! / scale);
  }
  return { width, columns: padded, weights, scales };
}

/** Blocks of four columns; in a block, pairs of rows: four columns of two cells each. */
const placeOf = (k: number, n: number, width: number): number =>
  (n & ~3) * width + (k & ~1) * 4 + (n & 3) * 2 + (k & 1);
