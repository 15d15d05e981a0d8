import type { IDBPObjectStore } from 'idb';
import type { Schema, StoreName } from './schema';

/** Below this many a request each is as quick. */
const FEW = 20;

/**
 * The values under `keys`, in their order. Of many keys that lie close together, as those of a page that is
 * pulled do, all between the first and the last are read by one request: a request for each takes five times as long.
 */
export async function getMany<S extends StoreName>(
  store: IDBPObjectStore<Schema, StoreName[], S, 'readonly' | 'readwrite'>,
  keys: readonly Schema[S]['key'][],
): Promise<(Schema[S]['value'] | undefined)[]> {
  const one = () => Promise.all(keys.map((key) => store.get(key)));
  if (keys.length < FEW) return one();
  const sorted = keys.toSorted((a, b) => indexedDB.cmp(a, b));
  const range = IDBKeyRange.bound(sorted[0], sorted.at(-1));
  const count = await store.count(range);
  if (count > 2 * keys.length) return one();
  if (count === 0) return keys.map(() => undefined);
  const [names, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const found = new Map(names.map((name, at) => [JSON.stringify(name), values[at]]));
  return keys.map((key) => found.get(JSON.stringify(key)));
}
