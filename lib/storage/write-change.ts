import type { IDBPTransaction } from 'idb';
import { fitsRecord } from '@/lib/domain/fits-record';
import type { Insight } from '@/lib/domain/insight';
import { stepBetween } from '@/lib/domain/step';
import { keyOf, type Change, type Edit, type Telling } from './writable-change';
import { keepGroups, keepTerms } from './lookups';
import { isShared, remember } from './remember';
import type { HistoryEntry, Schema, SharedRecords, SharedStore, StoreName } from './schema';
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

/** An edit that changes nothing writes nothing. */
async function edit(tx: Transaction, { store, id, edit: next }: Edit): Promise<Step | undefined> {
  const records = tx.objectStore(store);
  const before = await records.get(id);
  const after = (next as (current: unknown) => SharedRecords[SharedStore] | undefined)(before);
  const step = stepBetween(before, after);
  if (!step) return undefined;
  await remember(tx, store, id);
  await (after ? records.put(after) : records.delete(id));
  if (store === 'insights')
    await keepTerms(tx.objectStore('terms'), id, after as Insight, before as Insight);
  return { ...step, store, id };
}

/** The one record that can be too long to travel. */
const staysHere = (change: Exclude<Change, Edit | Telling>): boolean =>
  change.store === 'pageVersions' && 'put' in change && !fitsRecord(change.put);
