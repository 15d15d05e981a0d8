import { cholesky, eigenvectors, solveLower, solveUpper } from './symmetric';

/** Vectors of one labelled set, by label. */
export type Labelled = readonly (readonly Float32Array[])[];

export interface Head {
  /** A row for each cell that goes in, a column for each that comes out. */
  matrix: Float32Array;
  bias: Float32Array;
}

/** Share of the mean variance added to every direction: directions in which texts hardly vary say little. */
const RIDGE = 0.3;

/**
 * Makes texts of one problem near each other: shrinks the directions in which texts of the same label differ
 * (within-class covariance normalization: Hatch, Kajarekar & Stolcke 2006), then keeps the `size` directions
 * in which the rest varies most. Closed form: nothing random, the same file each time.
 */
export function trainHead(sets: readonly Labelled[], width: number, size: number): Head {
  const within = new Float64Array(width * width);
  const mean = new Float64Array(width);
  for (const labels of sets) {
    const scale = 1 / sets.length;
    const all = labels.flat();
    for (const vector of all) addScaled(mean, vector, scale / all.length);
    for (const vectors of labels) addCovariance(within, vectors, scale / labels.length);
  }
  let trace = 0;
  for (let i = 0; i < width; i++) trace += within[i * width + i]!;
  for (let i = 0; i < width; i++) within[i * width + i]! += (RIDGE * trace) / width;
  const lower = cholesky(within, width);
  const whitened = sets.flat(2).map((vector) => {
    const y = solveLower(
      lower,
      vector.map((cell, k) => cell - mean[k]!),
    );
    const length = Math.hypot(...y);
    return y.map((cell) => cell / length);
  });
  const directions = eigenvectors(product(whitened, width), width).slice(0, size);
  return assemble(
    directions.map((direction) => solveUpper(lower, direction)),
    mean,
  );
}

function addScaled(sum: Float64Array, vector: ArrayLike<number>, scale: number): void {
  for (let k = 0; k < sum.length; k++) sum[k]! += scale * vector[k]!;
}

function addCovariance(sum: Float64Array, vectors: readonly Float32Array[], scale: number): void {
  const width = Math.sqrt(sum.length);
  const mean = new Float64Array(width);
  for (const vector of vectors) addScaled(mean, vector, 1 / vectors.length);
  const centred = vectors.map((vector) => Float64Array.from(vector, (cell, k) => cell - mean[k]!));
  addScaled(sum, product(centred, width), scale);
}

/** Mean of the outer products. */
function product(vectors: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width * width);
  for (const vector of vectors)
    for (let i = 0; i < width; i++) {
      const cell = vector[i]! / vectors.length;
      for (let j = 0; j < width; j++) sum[i * width + j]! += cell * vector[j]!;
    }
  return sum;
}

function assemble(columns: readonly Float64Array[], mean: Float64Array): Head {
  const matrix = new Float32Array(mean.length * columns.length);
  const bias = new Float32Array(columns.length);
  columns.forEach((column, c) => {
    for (let k = 0; k < mean.length; k++) {
      matrix[k * columns.length + c] = column[k]!;
      bias[c]! -= mean[k]! * column[k]!;
    }
  });
  return { matrix, bias };
}
