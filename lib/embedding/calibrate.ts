/**
 * Vectors of a model that nobody has measured, on the scale of the encoder that the engine's settings were
 * chosen for. Without labels, by the pairs of the user's own texts alone, most of which have nothing to do
 * with each other:
 *
 * 1. As much of the mean of all vectors is taken out as brings the mean cosine down to the encoder's. Vectors
 *    of many models lie in a narrow cone (Ethayarajh 2019, "How Contextual are Contextualized Word
 *    Representations?"), and taking out what all have in common spreads them (Mu & Viswanath 2018,
 *    "All-but-the-Top").
 * 2. All are lengthened or shortened alike, so that the cosines vary as much as the encoder's do: a z-score
 *    by the background of unrelated pairs, as for scores of a speaker (Li & Porter 1988, "Normalizations and
 *    selection of speech segments for speaker recognition scoring").
 *
 * So the inner products are on the engine's scale; the vectors are no longer of length 1.
 */
export interface Calibration {
  shift: Float32Array;
  length: number;
}

/** Of the encoder's cosines in inboxes of five labelled sets: docs/clustering.md. */
const REFERENCE = { mean: 0.1, deviation: 0.155 };
/** Of fewer texts nobody knows how they are spread. */
export const LEAST = 20;
/** All pairs of so many texts are looked at. */
export const SAMPLE = 400;
/** Where all texts are as good as the same to a model, what is left of them is noise. */
const FLAT = 1e-3;
const HALVINGS = 14;

/** Undefined where the vectors tell nothing apart. */
export function calibrationOf(sample: readonly Float32Array[]): Calibration | undefined {
  const units = sample.map(toUnit);
  if (meanCosine(units) > 1 - FLAT) return undefined;
  const mean = meanOf(units);
  const shiftedBy = (share: number) => {
    const shift = mean.map((cell) => share * cell);
    return { shift, spread: units.map((vector) => without(vector, shift)) };
  };
  let [low, high] = [0, 1];
  if (meanCosine(units) <= REFERENCE.mean) high = 0;
  for (let step = 0; step < HALVINGS && high > 0; step++) {
    const share = (low + high) / 2;
    if (meanCosine(shiftedBy(share).spread) > REFERENCE.mean) low = share;
    else high = share;
  }
  const { shift, spread } = shiftedBy(high);
  const deviation = deviationOf(spread);
  return deviation < FLAT
    ? undefined
    : { shift, length: Math.fround(Math.sqrt(REFERENCE.deviation / deviation)) };
}

/** Cells are added until they are a multiple of eight: the engine takes them eight at a time. */
export function calibrated(vector: Float32Array, { shift, length }: Calibration): Float32Array {
  const cells = new Float32Array(Math.ceil(vector.length / 8) * 8);
  const spread = without(toUnit(vector), shift);
  spread.forEach((cell, k) => (cells[k] = length * cell));
  return cells;
}

/** To be kept beside the vectors it was made of. */
export const packCalibration = ({ shift, length }: Calibration): Float32Array =>
  Float32Array.of(...shift, length);

export const unpackCalibration = (packed: Float32Array): Calibration => ({
  shift: packed.subarray(0, -1),
  length: packed.at(-1)!,
});

const without = (vector: Float32Array, shift: Float32Array): Float32Array =>
  toUnit(vector.map((cell, k) => cell - shift[k]!));

function toUnit(vector: Float32Array): Float32Array {
  const factor = 1 / Math.max(1e-12, Math.sqrt(product(vector, vector)));
  return vector.map((cell) => cell * factor);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((cell, k) => (sum[k]! += cell));
  return Float32Array.from(sum, (cell) => cell / vectors.length);
}

/** Of all pairs of unit vectors, by their sum. */
function meanCosine(units: readonly Float32Array[]): number {
  const count = units.length;
  const square = meanOf(units).reduce((sum, cell) => sum + cell * cell, 0) * count * count;
  return (square - count) / (count * (count - 1));
}

function deviationOf(units: readonly Float32Array[]): number {
  let [sum, squares] = [0, 0];
  const pairs = (units.length * (units.length - 1)) / 2;
  units.forEach((one, i) => {
    for (let j = 0; j < i; j++) {
      const cosine = product(one, units[j]!);
      sum += cosine;
      squares += cosine * cosine;
    }
  });
  return Math.sqrt(Math.max(0, squares / pairs - (sum / pairs) ** 2));
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < one.length; k++) sum += one[k]! * other[k]!;
  return sum;
}
