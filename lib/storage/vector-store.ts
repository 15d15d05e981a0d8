import type { Database } from './database';

/** Vectors that a model has made, so that it reads each text once. Losing them costs time only. */
export function createVectorStore(db: Database) {
  return {
    /** One for each key, in their order; undefined where there is none. */
    get: async (keys: readonly string[]): Promise<(Float32Array | undefined)[]> => {
      const { store } = db.transaction('vectors');
      return Promise.all(keys.map((key) => store.get(key)));
    },
    /** Those of `keys` that have none, without reading any. */
    missing: async (keys: readonly string[]): Promise<Set<string>> => {
      const stored = new Set(await db.getAllKeys('vectors'));
      return new Set(keys.filter((key) => !stored.has(key)));
    },
    put: async (vectors: ReadonlyMap<string, Float32Array>): Promise<void> => {
      const tx = db.transaction('vectors', 'readwrite', { durability: 'relaxed' });
      await Promise.all([...vectors].map(([key, vector]) => tx.store.put(vector, key)));
      await tx.done;
    },
    /** Forgets every vector but those of `keys`. */
    keep: async (keys: ReadonlySet<string>): Promise<void> => {
      const tx = db.transaction('vectors', 'readwrite', { durability: 'relaxed' });
      const stored = await tx.store.getAllKeys();
      await Promise.all(stored.filter((key) => !keys.has(key)).map((key) => tx.store.delete(key)));
      await tx.done;
    },
  };
}
export type VectorStore = ReturnType<typeof createVectorStore>;
