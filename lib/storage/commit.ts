import type { IDBPTransaction } from 'idb';
import { publishChanges, type ChangeEvent } from './changes';
import type { Database } from './database';
import { SHARED_STORES, type Schema, type SharedStore, type StoreName } from './schema';

type WritableStore = Exclude<StoreName, 'outbox'>;

export type Change = {
  [S in WritableStore]:
    | { store: S; put: Schema[S]['value']; key?: Schema[S]['key'] }
    | { store: S; remove: Schema[S]['key'] };
}[WritableStore];

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/**
 * Writes all of `changes` or none, with an outbox entry beside each shared record, and resolves once
 * they are on disk (`durability: 'strict'`). Then every open page is told.
 * Rejects with a DOMException (`QuotaExceededError` when the disk is full); nothing is written then.
 */
export async function commit(db: Database, changes: Change[]): Promise<void> {
  const stores = [...new Set(changes.map((change) => change.store)), 'outbox' as const];
  const tx: Transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...changes.map((change) => apply(tx, change)), tx.done]);
  } catch (error) {
    abort(tx);
    throw error;
  }
  publishChanges(toEvents(changes));
}

/** A put refused before it became a request (a bad key) does not abort by itself. */
function abort(tx: Transaction): void {
  tx.done.catch(() => {}); // the caller already holds the first error
  try {
    tx.abort();
  } catch {
    // already aborted by the failed request
  }
}

async function apply(tx: Transaction, change: Change): Promise<void> {
  const store = tx.objectStore(change.store);
  if (isShared(change.store)) await remember(tx, change.store, keyOf(change));
  if ('remove' in change) await store.delete(change.remove);
  else await store.put(change.put, change.key);
}

/** SY: the base of a change is the record as it was at the first touch, not at the time of sending. */
async function remember(tx: Transaction, store: SharedStore, id: string): Promise<void> {
  const outbox = tx.objectStore('outbox');
  if (await outbox.getKey([store, id])) return;
  await outbox.put({ store, id, base: await tx.objectStore(store).get(id) });
}

const isShared = (store: StoreName): store is SharedStore =>
  (SHARED_STORES as readonly StoreName[]).includes(store);

function keyOf(change: Change): string {
  if ('remove' in change) return change.remove;
  return change.key ?? (change.put as { id: string }).id;
}

function toEvents(changes: Change[]): ChangeEvent[] {
  const byStore = Map.groupBy(changes, (change) => change.store);
  return [...byStore].map(([store, some]) => ({ store, ids: some.map(keyOf) }));
}
