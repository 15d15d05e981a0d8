import type { Machine } from './machine';

/** Attention within each text; queries, keys and values lie side by side in `room.wide`. */
export function attend(
  { memory, room }: Machine,
  starts: readonly number[],
  width: number,
  heads: number,
) {
  const rows = starts.at(-1)!;
  const qkv = memory.floats(room.wide, rows * 3 * width);
  const out = memory.floats(room.attended, rows * width).fill(0);
  const shares = new Float32Array(room.tokens);
  const size = width / heads;
  for (let text = 0; text + 1 < starts.length; text++)
    for (let head = 0; head < heads; head++)
      for (let t = starts[text]!; t < starts[text + 1]!; t++) {
        const span = { from: starts[text]!, to: starts[text + 1]! };
        const at = { query: t * 3 * width + head * size, size, step: 3 * width };
        weigh(qkv, span, { ...at, key: width + head * size }, shares);
        for (let u = span.from; u < span.to; u++) {
          const share = shares[u - span.from]!;
          const value = u * 3 * width + 2 * width + head * size;
          const target = t * width + head * size;
          for (let k = 0; k < size; k++) out[target + k]! += share * qkv[value + k]!;
        }
      }
}

/** Softmax of the scaled products of one query with the keys of its text. */
function weigh(
  qkv: Float32Array,
  span: { from: number; to: number },
  { query, key, size, step }: { query: number; key: number; size: number; step: number },
  shares: Float32Array,
): void {
  let most = -Infinity;
  for (let u = span.from; u < span.to; u++) {
    let sum = 0;
    const from = u * step + key;
    for (let k = 0; k < size; k++) sum += qkv[query + k]! * qkv[from + k]!;
    shares[u - span.from] = sum / Math.sqrt(size);
    most = Math.max(most, shares[u - span.from]!);
  }
  let total = 0;
  for (let u = 0; u < span.to - span.from; u++) {
    shares[u] = Math.exp(shares[u]! - most);
    total += shares[u]!;
  }
  for (let u = 0; u < span.to - span.from; u++) shares[u]! /= total;
}
