import { toInstant } from '@/lib/base/instant';
import type { JsonObject } from '@/lib/base/json';
import { without } from '@/lib/base/without';
import type { Sharing, WebhookConnection } from '@/lib/domain/connection';
import type { Lens } from '@/lib/sync/record/lens';
import type { Sending } from '@/lib/sync/sending';
import { sendWebhook, type Answer } from './send-webhook';
import { webhookBody, type InsightEvent } from './webhook-body';
import { tryAgain } from './webhook-schedule';
import type { QueuedEvent, WebhookStore } from './webhook-store';

export interface Delivery {
  store: WebhookStore;
  secret: (webhook: string) => Promise<string | undefined>;
  insight: (id: string) => Promise<JsonObject | undefined>;
  /** The same that the preview is made with. */
  lens: (sharing: Sharing) => Promise<Lens>;
  /** Whether the browser lets us reach that address. */
  mayReach: (url: string) => Promise<boolean>;
  clock: () => number;
  fetcher?: typeof fetch | undefined;
}

const AT_ONCE = 50;

/** SY60: sends what is due. An event is forgotten only after the receiver took it, so it may arrive twice. */
export async function deliverDue(delivery: Delivery): Promise<void> {
  const { store, clock } = delivery;
  for (const { id } of await store.all()) {
    for (const entry of await store.due(id, clock(), AT_ONCE)) {
      const answer = await deliver(delivery, entry);
      // One that is off or away is not asked again in this run, for none of what waits for it.
      if (!answer || isAway(answer)) break;
    }
  }
}

const isAway = ({ status }: Answer): boolean => status === 0 || status === 429 || status >= 500;

/** Undefined where nothing may be sent. */
async function deliver(delivery: Delivery, entry: QueuedEvent): Promise<Answer | undefined> {
  const { store, clock, fetcher } = delivery;
  const connection = await store.get(entry.webhook);
  if (!connection?.on || !(await delivery.mayReach(connection.url))) return undefined;
  const fields = await delivery.insight(entry.insightId);
  if (!fields) {
    await store.remove(entry.id);
    return GONE;
  }
  const event = toEvent(entry, fields, await delivery.lens(connection.sharing));
  const secret = await delivery.secret(entry.webhook);
  const answer = await sendWebhook(connection, event, { secret, clock, fetcher });
  const again = tryAgain(entry, answer, clock());
  await (again ? store.put(again) : store.remove(entry.id));
  await store.log(toSending(connection, entry.insightId, event, answer, clock()));
  if (answer.status === 410) await store.stop(entry.webhook);
  return answer.status === 410 ? undefined : answer;
}

const GONE: Answer = { status: 200, outcome: 'ok' };

/**
 * What a webhook is told of an insight, which is all that the choices let through. What others wrote beside it
 * is the team's, and no choice of this webhook reaches into it: it is not told.
 */
export const toEvent = (
  { id, time, insightId }: Pick<QueuedEvent, 'id' | 'time' | 'insightId'>,
  fields: JsonObject,
  lens: Lens,
): InsightEvent => ({
  id,
  type: 'insight.created',
  time,
  insight: { id: insightId, ...lens('insight', without(fields, 'alternates')) },
});

const toSending = (
  { url, format }: WebhookConnection,
  insightId: string,
  event: InsightEvent,
  { outcome }: Answer,
  now: number,
): Sending => ({
  at: toInstant(now),
  // The path of a webhook often is its secret.
  to: new URL(url).origin,
  operation: 'webhook',
  records: [{ kind: 'insight', id: insightId }],
  bytes: new TextEncoder().encode(webhookBody(event, format).body).byteLength,
  outcome,
});
