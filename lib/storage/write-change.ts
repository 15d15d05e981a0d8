import type { IDBPTransaction } from 'idb';
import { fitsRecord } from '@/lib/domain/fits-record';
import type { Insight } from '@/lib/domain/insight';
import { stepBetween } from '@/lib/domain/step';
import { keyOf, type Change, type Edit, type Telling } from './writable-change';
import { keepGroups, keepTerms } from './lookups';
import { isShared, remember } from './remember';
import type {
  EditedRecords,
  EditedStore,
  HistoryEntry,
  PackedAnswer,
  Schema,
  SettingRecord,
  SharedRecords,
  StoreName,
} from './schema';
import { tellWebhooks } from './tell-webhooks';

export type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
type Step = HistoryEntry['steps'][number];

/** Resolves to what an edit did, for the history. */
export const writeChange = (tx: Transaction, change: Change): Promise<Step | undefined> =>
  'edit' in change ? edit(tx, change) : write(tx, change);

async function write(tx: Transaction, change: Exclude<Change, Edit>): Promise<undefined> {
  if ('tell' in change) {
    await tellWebhooks(tx, change.tell);
    return;
  }
  const store = tx.objectStore(change.store);
  if (isShared(change.store) && !staysHere(change)) await remember(tx, change.store, keyOf(change));
  if ('remove' in change) await store.delete(change.remove);
  else await store.put(change.put, change.key);
  if (change.store === 'insights')
    await keepTerms(
      tx.objectStore('terms'),
      keyOf(change),
      'put' in change ? change.put : undefined,
    );
  if (change.store === 'groupings')
    await keepGroups(tx.objectStore('groups'), 'put' in change ? change.put : undefined);
}

type Edited = EditedRecords[EditedStore] | undefined;

/** An edit that changes nothing writes nothing. */
async function edit(tx: Transaction, { store, id, edit: next }: Edit): Promise<Step | undefined> {
  const stored: unknown = await tx.objectStore(store).get(id);
  const isSetting = store === 'settings' && stored !== undefined;
  const before = (isSetting ? { value: stored } : stored) as Edited;
  const after = (next as (current: Edited) => Edited)(before);
  const step = stepBetween(before, after);
  if (!step) return undefined;
  if (isShared(store)) await remember(tx, store, id);
  await put(tx, { store, id }, after);
  if (store === 'insights')
    await keepTerms(tx.objectStore('terms'), id, after as Insight, before as Insight);
  if (store === 'groupings') await keepGroups(tx.objectStore('groups'), after as PackedAnswer);
  return { ...step, store, id };
}

/** What people share has its id in it; the others are kept under a key. */
function put(tx: Transaction, { store, id }: { store: EditedStore; id: string }, after: Edited) {
  if (!after) return tx.objectStore(store).delete(id);
  if (isShared(store)) return tx.objectStore(store).put(after as SharedRecords[typeof store]);
  return store === 'settings'
    ? tx.objectStore(store).put((after as SettingRecord).value, id)
    : tx.objectStore(store).put(after as PackedAnswer, id);
}

/** The one record that can be too long to travel. */
const staysHere = (change: Exclude<Change, Edit | Telling>): boolean =>
  change.store === 'pageVersions' && 'put' in change && !fitsRecord(change.put);
