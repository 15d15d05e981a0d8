import type { IDBPTransaction } from 'idb';
import { SHARED_STORES, type Schema, type SharedStore, type StoreName } from './schema';

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** SY40: the base of a change is the record as it was at the first touch, not at the time of sending. */
export async function remember(tx: Transaction, store: SharedStore, id: string): Promise<void> {
  const outbox = tx.objectStore('outbox');
  const entry = await outbox.get([store, id]);
  if (entry) {
    // What the server refused is tried again once it was edited.
    if (entry.held) await outbox.put({ store, id, base: entry.base });
    return;
  }
  await outbox.put({ store, id, base: await tx.objectStore(store).get(id) });
}

export const isShared = (store: StoreName): store is SharedStore =>
  (SHARED_STORES as readonly StoreName[]).includes(store);
