import { innerProduct, type Dense } from './dense';
import { product, type SparseRows } from './sparse';

/** Pairs of so many texts tell it: 30 ms. */
const SAMPLE = 400;

/**
 * To which share, 0 to 1, the vectors are to be freed of their common part. The encoder finds technical
 * texts similar because they are technical: their mean similarity is high, and those that share words are
 * hardly more similar than the rest. It was trained on other words. On texts that it can tell apart it is 0.
 */
export function commonShare(words: SparseRows, dense: Dense): number {
  const items = sampleOf(dense);
  const { mean, lift } = similarityIn(words, dense, items);
  if (mean <= 0) return 0;
  return (
    rising(items.length, 20, 40) * rising(mean, 0.05, 0.1) * (1 - rising(lift / mean, 0.6, 1.2))
  );
}

const rising = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** Evenly spaced among those that were read. */
function sampleOf({ known }: Dense): number[] {
  const read = [...known.keys()].filter((item) => known[item]);
  const step = Math.max(1, read.length / SAMPLE);
  return Array.from(
    { length: Math.min(SAMPLE, read.length) },
    (_, nth) => read[Math.floor(nth * step)]!,
  );
}

/** Mean similarity of the vectors, and by how much that of each and the one nearest in words is above it. */
function similarityIn(words: SparseRows, dense: Dense, items: readonly number[]) {
  const nearest = items.map(() => ({ shared: 0, similarity: 0 }));
  let sum = 0;
  items.forEach((item, a) => {
    for (let b = a + 1; b < items.length; b++) {
      const similarity = innerProduct(dense, item, items[b]!);
      const shared = product(words, item, items[b]!);
      sum += similarity;
      for (const end of [a, b])
        if (shared > nearest[end]!.shared) nearest[end] = { shared, similarity };
    }
  });
  const mean = sum / Math.max(1, (items.length * (items.length - 1)) / 2);
  const found = nearest.filter(({ shared }) => shared > 0);
  const total = found.reduce((all, { similarity }) => all + similarity, 0);
  return { mean, lift: total / Math.max(1, found.length) - mean };
}

/**
 * Unit vectors without `share` of what all have in common, their mean (Arora, Liang & Ma 2017, "A simple but
 * tough-to-beat baseline for sentence embeddings"; Mu & Viswanath 2018, "All-but-the-top").
 */
export function withoutCommonPart(dense: Dense, share: number): Dense {
  if (share === 0) return dense;
  const { size, known } = dense;
  const mean = meanOf(dense);
  const rows = new Float32Array(dense.rows.length);
  known.forEach((isKnown, item) => {
    if (!isKnown) return;
    const row = rows.subarray(item * size, (item + 1) * size);
    row.set(dense.rows.subarray(item * size, (item + 1) * size));
    for (let k = 0; k < size; k++) row[k]! -= share * mean[k]!;
    const length = Math.sqrt(row.reduce((sum, cell) => sum + cell * cell, 0)) || 1;
    for (let k = 0; k < size; k++) row[k]! /= length;
  });
  return { size, rows, known };
}

function meanOf({ size, rows, known }: Dense): Float64Array {
  const mean = new Float64Array(size);
  const count = known.reduce((sum, one) => sum + one, 0);
  rows.forEach((cell, at) => (mean[at % size]! += cell / count));
  return mean;
}
