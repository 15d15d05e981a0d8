import type { Insight } from '@/lib/domain/insight';
import type { RecordKey, RecordState } from '@/lib/sync/record/record-state';
import { keepTerms } from './lookups';
import { storeOfKind, type SharedRecords, type SharedStore } from './schema';
import { writable, type SyncTransaction } from './sync-transaction';

/** Writes what differs. Resolves to whether people see a difference. */
export async function writeState(
  tx: SyncTransaction,
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
  tx: SyncTransaction,
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
