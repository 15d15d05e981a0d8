import type { WebhookConnection } from '@/lib/domain/connection';
import type { QueuedEvent, WebhookStore } from '@/lib/sync/webhooks/webhook-store';
import { publishChanges } from './changes';
import type { Database } from './database';
import { logSending } from './send-log';

const queued = (webhook: string, until = Infinity): IDBKeyRange =>
  IDBKeyRange.bound([webhook, 0], [webhook, until]);

const tell = (): void =>
  publishChanges([
    { store: 'webhooks', ids: [] },
    { store: 'webhookQueue', ids: [] },
  ]);

/** How much waits for a webhook, and why the first of it was not taken. */
export interface Waiting {
  count: number;
  outcome: string | undefined;
}

/** Webhooks and, apart from what waits for the server, what waits for them (SY60). Their secrets are elsewhere. */
export function createWebhookStore(db: Database) {
  const store: WebhookStore = {
    all: () => db.getAll('webhooks'),
    get: (id) => db.get('webhooks', id),
    due: (webhook, now, limit) =>
      db.getAllFromIndex('webhookQueue', 'byWebhook', queued(webhook, now), limit),
    nextDue: async (webhook) =>
      (await db.getFromIndex('webhookQueue', 'byWebhook', queued(webhook)))?.nextAttemptAt,
    put: (entry) => putAgain(db, entry).then(tell),
    remove: (id) => db.delete('webhookQueue', id).then(tell),
    stop: (id) => change(db, id, (now) => ({ ...now, on: false, stopped: true })).then(tell),
    log: (sending) => logSending(db, sending),
  };
  return {
    ...store,
    add: (webhook: WebhookConnection): Promise<void> => add(db, webhook).then(tell),
    /** The webhook as it is then, changed: what another page or the worker wrote meanwhile stays. */
    change: (id: string, next: (now: WebhookConnection) => WebhookConnection): Promise<void> =>
      change(db, id, next).then(tell),
    /** With all that waits for it. */
    drop: (id: string): Promise<void> => drop(db, id, queued(id)).then(tell),
    async waiting(id: string): Promise<Waiting> {
      const [count, first] = await Promise.all([
        db.countFromIndex('webhookQueue', 'byWebhook', queued(id)),
        db.getFromIndex('webhookQueue', 'byWebhook', queued(id)),
      ]);
      return { count, outcome: first?.outcome };
    },
  };
}
export type WebhookListStore = ReturnType<typeof createWebhookStore>;

async function add(db: Database, webhook: WebhookConnection): Promise<void> {
  const tx = db.transaction('webhooks', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.add(webhook), tx.done]);
}

/** Unless it was dropped meanwhile. */
async function putAgain(db: Database, entry: QueuedEvent): Promise<void> {
  const tx = db.transaction('webhookQueue', 'readwrite', { durability: 'strict' });
  if (await tx.store.get(entry.id)) await tx.store.put(entry);
  await tx.done;
}

async function change(
  db: Database,
  id: string,
  next: (now: WebhookConnection) => WebhookConnection,
): Promise<void> {
  const tx = db.transaction('webhooks', 'readwrite', { durability: 'strict' });
  const now = await tx.store.get(id);
  if (now) await tx.store.put(next(now));
  await tx.done;
}

async function drop(db: Database, id: string, waiting: IDBKeyRange): Promise<void> {
  const tx = db.transaction(['webhooks', 'webhookQueue'], 'readwrite', { durability: 'strict' });
  const queue = tx.objectStore('webhookQueue');
  const keys = await queue.index('byWebhook').getAllKeys(waiting);
  await Promise.all([
    tx.objectStore('webhooks').delete(id),
    ...keys.map((key) => queue.delete(key)),
    tx.done,
  ]);
}
