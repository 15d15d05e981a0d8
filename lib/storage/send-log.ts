import type { SendLog, Sending } from '@/lib/sync/sending';
import type { Database } from './database';

const MOST_SENDINGS = 500;

export const createSendLog = (db: Database): SendLog => ({
  log: (sending) => logSending(db, sending),
  clock: Date.now,
});

/** SY52: what was sent and to whom. The oldest give way. */
export async function logSending(db: Database, sending: Sending): Promise<void> {
  const tx = db.transaction('sendings', 'readwrite');
  await tx.store.add(sending);
  const over = (await tx.store.count()) - MOST_SENDINGS;
  if (over > 0)
    for (const key of await tx.store.getAllKeys(undefined, over)) await tx.store.delete(key);
  await tx.done;
}
