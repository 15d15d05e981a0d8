import type { WebhookStore } from '@/lib/sync/webhook-queue';
import type { Database } from './database';
import { logSending } from './sync-store';

/** SY60: the queue of the webhooks, apart from what waits for the server. */
export function createWebhookStore(db: Database): WebhookStore {
  return {
    due: (now, limit) =>
      db.getAllFromIndex('webhookQueue', 'byDue', IDBKeyRange.upperBound(now), limit),
    async put(entry) {
      const tx = db.transaction('webhookQueue', 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.put(entry), tx.done]);
    },
    remove: (id) => db.delete('webhookQueue', id),
    log: (sending) => logSending(db, sending),
  };
}
