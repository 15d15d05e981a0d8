import type { IDBPTransaction } from 'idb';
import { toFields } from '@/lib/base/fields';
import type { RecordKey, RecordState } from '@/lib/sync/record-state';
import type { Change, SyncMeta, SyncStore } from '@/lib/sync/store';
import type { Sending } from '@/lib/sync/sending';
import type { Insight } from '@/lib/domain/insight';
import { publishChanges, type ChangeEvent } from './changes';
import { getMany } from './get-many';
import type { Database } from './database';
import { keepTerms } from './lookups';
import {
  KIND_OF,
  SHARED_STORES,
  storeOfKind,
  type OutboxEntry,
  type Schema,
  type SharedRecords,
  type SharedStore,
} from './schema';

const STORES = [...SHARED_STORES, 'terms', 'outbox', 'shadows', 'inflight', 'syncMeta'] as const;
type Transaction = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite' | 'readonly'>;

/** The one connection that records are shared through. */
const SERVER = 'server';
const MOST_SENDINGS = 500;

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
      const tx = db.transaction(STORES, 'readonly');
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
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  const changed: RecordKey[] = [];
  try {
    const metas = tx.objectStore('syncMeta');
    const meta = (await metas.get(SERVER)) ?? fresh();
    const states = await readStates(tx, keys);
    const next = change(meta, states);
    if (next) {
      await metas.put(next.meta, SERVER);
      const seen = await Promise.all(
        keys.map((key, at) => writeState(tx, key, states[at] ?? {}, next.states[at] ?? {})),
      );
      changed.push(...keys.filter((_, at) => seen[at]));
    }
    await tx.done;
  } catch (error) {
    tx.done.catch(() => {}); // the caller already holds the first error
    try {
      tx.abort();
    } catch {
      // already aborted by the failed request
    }
    throw error;
  }
  publishChanges([...toEvents(changed), { store: 'syncMeta', ids: [] }]);
}

async function readStates(tx: Transaction, keys: RecordKey[]): Promise<RecordState[]> {
  const names = keys.map(({ kind, id }): [string, string] => [kind, id]);
  const outbox = keys.map(({ kind, id }): [SharedStore, string] => [
    storeOfKind(kind) ?? 'insights',
    id,
  ]);
  const [shadows, flying, entries, records] = await Promise.all([
    getMany(tx.objectStore('shadows'), names),
    getMany(tx.objectStore('inflight'), names),
    getMany(tx.objectStore('outbox'), outbox),
    readRecords(tx, keys),
  ]);
  return keys.map(({ kind }, at) => {
    const [shadow, change, record] = [shadows[at], flying[at]?.change, records[at]];
    const entry = storeOfKind(kind) && entries[at];
    return {
      ...(shadow && { shadow }),
      ...(change && { inflight: change }),
      ...(entry && { open: toOpen(entry) }),
      ...(record && { view: toFields(record) }),
    };
  });
}

async function readRecords(tx: Transaction, keys: RecordKey[]): Promise<(object | undefined)[]> {
  const found = new Map<string, object | undefined>();
  for (const [store, some] of Map.groupBy(keys, ({ kind }) => storeOfKind(kind))) {
    if (!store) continue;
    const ids = some.map(({ id }) => id);
    const values = await getMany(tx.objectStore(store), ids);
    for (const [at, id] of ids.entries()) found.set(`${store}/${id}`, values[at]);
  }
  return keys.map(({ kind, id }) => found.get(`${storeOfKind(kind) ?? ''}/${id}`));
}

const toOpen = ({ base, held }: OutboxEntry) => ({
  base: base ? toFields(base) : null,
  ...(held && { held }),
});

/** Writes what differs. Resolves to whether people see a difference. */
async function writeState(
  tx: Transaction,
  key: RecordKey,
  before: RecordState,
  after: RecordState,
): Promise<boolean> {
  const at: [string, string] = [key.kind, key.id];
  const [shadows, flying] = [writable(tx, 'shadows'), writable(tx, 'inflight')];
  if (after.shadow !== before.shadow)
    await (after.shadow ? shadows.put({ ...after.shadow, ...key }) : shadows.delete(at));
  if (after.inflight !== before.inflight)
    await (after.inflight ? flying.put({ ...key, change: after.inflight }) : flying.delete(at));
  const store = storeOfKind(key.kind);
  if (!store) return false;
  if (after.open !== before.open) await writeOpen(tx, store, key.id, after);
  if (after.view === before.view) return false;
  const records = writable(tx, store);
  const record = after.view && toRecord(key.id, after.view);
  await (record ? records.put(record) : records.delete(key.id));
  if (store === 'insights')
    await keepTerms(writable(tx, 'terms'), key.id, record as Insight | undefined);
  return true;
}

async function writeOpen(
  tx: Transaction,
  store: SharedStore,
  id: string,
  { open }: RecordState,
): Promise<void> {
  const outbox = writable(tx, 'outbox');
  if (!open) return outbox.delete([store, id]);
  const base = open.base ? toRecord(id, open.base) : undefined;
  await outbox.put({ store, id, base, ...(open.held && { held: open.held }) });
}

/** Only what `reads` accepted becomes a view, so it has the shape of its kind. */
const toRecord = (id: string, fields: object) => ({ id, ...fields }) as SharedRecords[SharedStore];

const writable = <S extends (typeof STORES)[number]>(tx: Transaction, store: S) =>
  (tx as IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>).objectStore(store);

async function listPending(
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

/** Few, and looked for seldom: not worth an index. */
async function listUnread(db: Database): Promise<RecordKey[]> {
  const keys: RecordKey[] = [];
  let cursor = await db.transaction('shadows').store.openCursor();
  while (cursor) {
    const { kind, id, unread } = cursor.value;
    if (unread) keys.push({ kind, id });
    cursor = await cursor.continue();
  }
  return keys;
}

export async function logSending(db: Database, sending: Sending): Promise<void> {
  const tx = db.transaction('sendings', 'readwrite');
  await tx.store.add(sending);
  const over = (await tx.store.count()) - MOST_SENDINGS;
  if (over > 0)
    for (const key of await tx.store.getAllKeys(undefined, over)) await tx.store.delete(key);
  await tx.done;
}

function toEvents(keys: RecordKey[]): ChangeEvent[] {
  const byStore = Map.groupBy(keys, ({ kind }) => storeOfKind(kind));
  return [...byStore].flatMap(([store, some]) =>
    store ? [{ store, ids: some.map(({ id }) => id) }] : [],
  );
}
