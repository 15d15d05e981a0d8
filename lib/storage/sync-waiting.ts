import type { RecordKey } from '@/lib/sync/record/record-state';
import type { Database } from './database';
import { KIND_OF } from './schema';

/** What waits to be sent, in the order in which it goes: see `SyncStore`. */
export async function listPending(
  db: Database,
  limit: number,
  withheld?: ReadonlySet<string>,
): Promise<RecordKey[]> {
  const tx = db.transaction(['inflight', 'outbox'], 'readonly');
  const flying = await tx.objectStore('inflight').getAll();
  const keys: RecordKey[] = flying
    .toSorted((one, other) => one.change.attempts - other.change.attempts)
    .map(({ kind, id }) => ({ kind, id }));
  const taken = new Set(keys.map(({ kind, id }) => `${kind}/${id}`));
  let cursor = await tx.objectStore('outbox').openCursor();
  while (cursor && keys.length < limit) {
    const { store, id, held } = cursor.value;
    const kind = KIND_OF[store];
    const isDue = !held && !withheld?.has(kind) && !taken.has(`${kind}/${id}`);
    if (isDue) keys.push({ kind, id });
    cursor = await cursor.continue();
  }
  return keys.slice(0, limit);
}

/** Records that came and could not be read. Few, and looked for seldom: not worth an index. */
export async function listUnread(db: Database): Promise<RecordKey[]> {
  const keys: RecordKey[] = [];
  let cursor = await db.transaction('shadows').store.openCursor();
  while (cursor) {
    const { kind, id, unread } = cursor.value;
    if (unread) keys.push({ kind, id });
    cursor = await cursor.continue();
  }
  return keys;
}
