import type { RecordKey } from '@/lib/sync/record/record-state';
import type { Change, SyncMeta, SyncStore } from '@/lib/sync/store';
import { abort } from './abort';
import { publishChanges, type ChangeEvent } from './changes';
import type { Database } from './database';
import { readStates } from './read-states';
import { storeOfKind } from './schema';
import { logSending } from './send-log';
import { SYNC_STORES } from './sync-transaction';
import { listPending, listUnread } from './sync-waiting';
import { writeState } from './write-state';

/** The one connection that records are shared through. */
const SERVER = 'server';

/**
 * What the sync keeps beside the records. `fresh` is where a connection starts that never ran.
 * Each method is one transaction; open pages are told after it.
 */
export function createSyncStore(db: Database, fresh: () => SyncMeta): SyncStore {
  const readMeta = async () => (await db.get('syncMeta', SERVER)) ?? fresh();
  return {
    readMeta,
    pending: (limit, withheld) => listPending(db, limit, withheld),
    async read(keys) {
      const tx = db.transaction(SYNC_STORES, 'readonly');
      return readStates(tx, keys);
    },
    known: async () => (await db.getAllKeys('shadows')).map(([kind, id]) => ({ kind, id })),
    unread: () => listUnread(db),
    update: (keys, change) => update(db, keys, change, fresh),
    log: (sending) => logSending(db, sending),
  };
}

async function update(
  db: Database,
  keys: RecordKey[],
  change: Change,
  fresh: () => SyncMeta,
): Promise<void> {
  const tx = db.transaction(SYNC_STORES, 'readwrite', { durability: 'strict' });
  const changed: RecordKey[] = [];
  try {
    const metas = tx.objectStore('syncMeta');
    const meta = (await metas.get(SERVER)) ?? fresh();
    const states = await readStates(tx, keys);
    const next = change(meta, states);
    if (next) {
      await metas.put(next.meta, SERVER);
      const write = (key: RecordKey, at: number) =>
        writeState(tx, key, states[at] ?? {}, next.states[at] ?? {});
      const seen = await Promise.all(keys.map(write));
      changed.push(...keys.filter((_, at) => seen[at]));
    }
    await tx.done;
  } catch (error) {
    abort(tx);
    throw error;
  }
  publishChanges([...toEvents(changed), { store: 'syncMeta', ids: [] }]);
}

function toEvents(keys: RecordKey[]): ChangeEvent[] {
  const byStore = Map.groupBy(keys, ({ kind }) => storeOfKind(kind));
  return [...byStore].flatMap(([store, some]) =>
    store ? [{ store, ids: some.map(({ id }) => id) }] : [],
  );
}
