import type { Act } from '@/lib/domain/act';
import { abort } from './abort';
import { storesOf, toEvents, type Change } from './writable-change';
import { announceCommit, publishChanges } from './changes';
import type { Database } from './database';
import { appendHistory } from './history-log';
import { isShared } from './remember';
import type { StoreName } from './schema';
import { writeChange, type Transaction } from './write-change';

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

async function writeAll(tx: Transaction, changes: Change[], act?: Act): Promise<void> {
  const steps = await Promise.all(changes.map((change) => writeChange(tx, change)));
  if (act)
    await appendHistory(
      tx.objectStore('history'),
      act,
      steps.filter((step) => !!step),
    );
}
