import { toFields } from '@/lib/base/fields';
import type { RecordKey, RecordState } from '@/lib/sync/record/record-state';
import { getMany } from './get-many';
import { storeOfKind, type OutboxEntry, type SharedStore } from './schema';
import type { SyncTransaction } from './sync-transaction';

/** All that is known of these records, in the order of the keys. */
export async function readStates(tx: SyncTransaction, keys: RecordKey[]): Promise<RecordState[]> {
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

async function readRecords(
  tx: SyncTransaction,
  keys: RecordKey[],
): Promise<(object | undefined)[]> {
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
