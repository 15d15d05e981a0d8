import type { IDBPTransaction } from 'idb';
import type { Act } from '@/lib/domain/act';
import { fitsRecord } from '@/lib/domain/fits-record';
import type { Insight } from '@/lib/domain/insight';
import { stepBetween } from '@/lib/domain/step';
import { announceCommit, publishChanges, type ChangeEvent } from './changes';
import type { Database } from './database';
import { appendHistory } from './history-log';
import { keepGroups, keepTerms, LOOKUP_OF } from './lookups';
import {
  type HistoryEntry,
  type Schema,
  type SharedRecords,
  type SharedStore,
  type StoreName,
} from './schema';
import { isShared, remember } from './remember';
import { tellWebhooks } from './tell-webhooks';

type WritableStore = Exclude<
  StoreName,
  | 'outbox'
  | 'shadows'
  | 'inflight'
  | 'syncMeta'
  | 'sendings'
  | 'webhooks'
  | 'webhookQueue'
  | 'terms'
  | 'groups'
>;

/** Reads and writes one shared record inside the transaction: no edit made meanwhile is overwritten. */
export type Edit = {
  [S in SharedStore]: {
    store: S;
    id: string;
    edit: (current: SharedRecords[S] | undefined) => SharedRecords[S] | undefined;
  };
}[SharedStore];

export type Change =
  | {
      [S in WritableStore]:
        | { store: S; put: Schema[S]['value']; key?: Schema[S]['key'] }
        | { store: S; remove: Schema[S]['key'] };
    }[WritableStore]
  | Edit
  | Telling;

/** A new insight that webhooks are told of. What is pulled, restored or made as a sample is not. */
export interface Telling {
  store: 'webhookQueue';
  tell: string;
}

type Transaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/**
 * Writes all of `changes` or none, with an outbox entry beside each shared record, and resolves once
 * they are on disk (`durability: 'strict'`). Then every open page is told. With an `act`, what it did
 * enters the history in the same transaction, so that it can be undone.
 * Rejects with a DOMException (`QuotaExceededError` when the disk is full); nothing is written then.
 */
export async function commit(db: Database, changes: Change[], act?: Act): Promise<void> {
  const stores = new Set<StoreName>(['outbox', ...changes.flatMap(storesOf)]);
  if (act) stores.add('history');
  if (stores.has('webhookQueue')) stores.add('webhooks');
  const tx: Transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([writeAll(tx, changes, act), tx.done]);
  } catch (error) {
    abort(tx);
    throw error;
  }
  publishChanges([...toEvents(changes), ...(act ? [{ store: 'history' as const, ids: [] }] : [])]);
  if (changes.some(({ store }) => isShared(store))) announceCommit();
}

const storesOf = ({ store }: Change): StoreName[] => [store, LOOKUP_OF[store] ?? store];

/** A put refused before it became a request (a bad key) does not abort by itself. */
function abort(tx: Transaction): void {
  tx.done.catch(() => {}); // the caller already holds the first error
  try {
    tx.abort();
  } catch {
    // already aborted by the failed request
  }
}

async function writeAll(tx: Transaction, changes: Change[], act?: Act): Promise<void> {
  const steps = await Promise.all(
    changes.map((change) => ('edit' in change ? edit(tx, change) : write(tx, change))),
  );
  if (act)
    await appendHistory(
      tx.objectStore('history'),
      act,
      steps.filter((step) => !!step),
    );
}

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
async function edit(
  tx: Transaction,
  { store, id, edit: next }: Edit,
): Promise<HistoryEntry['steps'][number] | undefined> {
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

function keyOf(change: Change): string {
  if ('edit' in change) return change.id;
  if ('tell' in change) return change.tell;
  if ('remove' in change) return change.remove;
  return change.key ?? (change.put as { id: string }).id;
}

function toEvents(changes: Change[]): ChangeEvent[] {
  const byStore = Map.groupBy(changes, (change) => change.store);
  return [...byStore].map(([store, some]) => ({ store, ids: some.map(keyOf) }));
}
