/** Numbers that look drawn by lot and are the same for the same seed, about -1 to 1. */
export function noise(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const noisyVector = (seed: number, size: number): Float32Array => {
  const next = noise(seed);
  return toUnit(Float32Array.from({ length: size }, next));
};

export function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((cell) => cell / length);
}

export const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, cell, k) => sum + cell * other[k]!, 0);

/**
 * Vectors of texts about eight things in turn, then of `loners` that are about nothing else. `common` is how
 * much of each is the same for all texts.
 */
export function vectorsOf(count: number, { loners = 0, common = 0, size = 96, own = 0.7 } = {}) {
  const shared = noisyVector(1, size);
  return Array.from({ length: count + loners }, (_, nth) => {
    const topic = noisyVector(100 + (nth < count ? nth % TOPICS : nth), size);
    const self = noisyVector(10_000 + nth, size);
    return toUnit(topic.map((cell, k) => cell + own * self[k]! + common * shared[k]!));
  });
}

export const TOPICS = 8;
