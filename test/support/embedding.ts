import type { Embedding } from '@/lib/domain/embedding';

export const anEmbedding = (over: Partial<Embedding> = {}): Embedding => ({
  isOn: true,
  address: 'http://localhost:11434/v1',
  model: 'reader',
  size: 96,
  readsAll: false,
  ...over,
});

/** The vector store without a database. */
export function memoryCache() {
  const kept = new Map<string, Float32Array>();
  return {
    get: async (keys: readonly string[]) => keys.map((key) => kept.get(key)),
    missing: async (keys: readonly string[]) => new Set(keys.filter((key) => !kept.has(key))),
    put: async (vectors: ReadonlyMap<string, Float32Array>) =>
      vectors.forEach((vector, key) => void kept.set(key, vector)),
    size: () => kept.size,
  };
}
