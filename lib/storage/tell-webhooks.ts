import type { IDBPTransaction } from 'idb';
import { now } from '@/lib/base/instant';
import { newId } from '@/lib/domain/id';
import type { Schema, StoreName } from './schema';

/** So long a new insight can be taken back without anybody having been told. */
const GRACE = 10_000;

/** Queues a new insight for every webhook that is on at that moment, in the transaction that saves it. */
export async function tellWebhooks(
  tx: IDBPTransaction<Schema, StoreName[], 'readwrite'>,
  insightId: string,
): Promise<void> {
  const queue = tx.objectStore('webhookQueue');
  const saved = { insightId, time: now(), attempts: 0, nextAttemptAt: Date.now() + GRACE };
  for (const { id: webhook, on } of await tx.objectStore('webhooks').getAll())
    if (on) await queue.put({ ...saved, id: newId(), webhook });
}
