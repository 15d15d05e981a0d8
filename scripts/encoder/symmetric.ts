/** A square matrix, row by row. */
export type Square = Float64Array;

/** Lower triangle L with L Lᵀ = `matrix` (Cholesky). `matrix` must be positive definite. */
export function cholesky(matrix: Square, size: number): Square {
  const lower = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!;
    }
  return lower;
}

/** Solves L y = x for y. */
export function solveLower(lower: Square, x: ArrayLike<number>): Float64Array {
  const y = Float64Array.from(x);
  for (let i = 0; i < y.length; i++) {
    for (let k = 0; k < i; k++) y[i]! -= lower[i * y.length + k]! * y[k]!;
    y[i]! /= lower[i * y.length + i]!;
  }
  return y;
}

/** Solves Lᵀ y = x for y. */
export function solveUpper(lower: Square, x: ArrayLike<number>): Float64Array {
  const y = Float64Array.from(x);
  for (let i = y.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < y.length; k++) y[i]! -= lower[k * y.length + i]! * y[k]!;
    y[i]! /= lower[i * y.length + i]!;
  }
  return y;
}

const SWEEPS = 10;

/** Eigenvectors of a symmetric matrix, largest eigenvalue first (cyclic Jacobi rotations). */
export function eigenvectors(symmetric: Square, size: number): Float64Array[] {
  const a = symmetric.slice();
  const rows = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = 1;
    return row;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < size - 1; p++)
      for (let q = p + 1; q < size; q++) rotate(a, rows, size, p, q);
  return rows
    .map((row, i) => ({ row, value: a[i * size + i]! }))
    .toSorted((x, y) => y.value - x.value)
    .map(({ row }) => row);
}

function rotate(a: Square, rows: Float64Array[], size: number, p: number, q: number): void {
  const off = a[p * size + q]!;
  if (Math.abs(off) < 1e-12) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const [x, y] = [a[k * size + p]!, a[k * size + q]!];
    a[k * size + p] = c * x - s * y;
    a[k * size + q] = s * x + c * y;
  }
  for (let k = 0; k < size; k++) {
    const [x, y] = [a[p * size + k]!, a[q * size + k]!];
    a[p * size + k] = c * x - s * y;
    a[q * size + k] = s * x + c * y;
    const [u, v] = [rows[p]![k]!, rows[q]![k]!];
    rows[p]![k] = c * u - s * v;
    rows[q]![k] = s * u + c * v;
  }
}
