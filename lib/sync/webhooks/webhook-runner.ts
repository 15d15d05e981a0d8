import { deliverDue, type Delivery } from './webhook-queue';

export interface WebhookRunnerParts {
  delivery: () => Promise<Delivery>;
  /** Spares receivers what two runs at once would send twice. Undefined when another one is at it. */
  exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;
  /** Have `run` called again at that time, whatever happens to this worker. Undefined: not any more. */
  wakeAt: (at: number | undefined) => Promise<void>;
}

/** Looked at so often at least, for what was queued while no worker heard of it. */
export const WEBHOOK_MINUTES = 5;
const BETWEEN = WEBHOOK_MINUTES * 60_000;

/** Tells webhooks of new insights. Nothing it knows has to survive: the queue is on disk. */
export function createWebhookRunner({ delivery, exclusively, wakeAt }: WebhookRunnerParts) {
  return async (): Promise<void> => {
    const parts = await delivery();
    const { store, clock } = parts;
    const isAnyOn = (await store.all()).some(({ on }) => on);
    // Set before the work and again after it: a worker that dies in between is woken all the same.
    await wakeAt(isAnyOn ? clock() + BETWEEN : undefined);
    if (!isAnyOn) return;
    await exclusively('webhooks', () => deliverDue(parts));
    await wakeAt(Math.min((await nextOf(parts)) ?? Infinity, clock() + BETWEEN));
  };
}

/** What is due already waits for a receiver that is away or forbidden: for that there is time. */
async function nextOf({ store, clock }: Delivery): Promise<number | undefined> {
  const on = (await store.all()).filter((webhook) => webhook.on);
  const next = await Promise.all(on.map(({ id }) => store.nextDue(id)));
  const due = next.filter((at) => at !== undefined).filter((at) => at > clock());
  return due.length > 0 ? Math.min(...due) : undefined;
}
