import type { Machine } from './machine';

const FLOAT = 4;

/** Attention within each text; queries, keys and values lie side by side in `room.wide`. */
export function attend(
  { kernel, memory, room }: Machine,
  starts: readonly number[],
  width: number,
  heads: number,
): void {
  const size = width / heads;
  const step = 3 * width * FLOAT;
  for (let text = 0; text + 1 < starts.length; text++) {
    const from = starts[text]!;
    const count = starts[text + 1]! - from;
    const shares = memory.floats(room.shares, count);
    for (let head = 0; head < heads; head++) {
      const first = room.wide + from * step + head * size * FLOAT;
      const [keys, values] = [first + width * FLOAT, first + 2 * width * FLOAT];
      for (let t = 0; t < count; t++) {
        kernel.score(first + t * step, keys, step, count, size, room.shares);
        toShares(shares, size);
        const out = room.attended + ((from + t) * width + head * size) * FLOAT;
        kernel.blend(room.shares, values, step, count, size, out);
      }
    }
  }
}

/** Softmax of products of vectors of `size`, scaled by its root, in place. */
function toShares(products: Float32Array, size: number): void {
  const factor = 1 / Math.sqrt(size);
  let most = -Infinity;
  for (const product of products) most = Math.max(most, product);
  let total = 0;
  for (let u = 0; u < products.length; u++)
    total += products[u] = Math.exp((products[u]! - most) * factor);
  for (let u = 0; u < products.length; u++) products[u]! /= total;
}
