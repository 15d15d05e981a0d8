import { toInstant } from '@/lib/base/instant';
import { readRetryAfter } from './backoff';
import type { WebhookConnection } from '@/lib/domain/connection';
import { FetchError, safeFetch } from './safe-fetch';
import type { Sending } from './store';
import { webhookBody, type InsightEvent } from './webhook-body';
import { signWebhook } from './webhook-signature';

/** One event on its way to one webhook. `id` is the event's and the webhook's, so one of each pair is queued. */
export interface QueuedEvent {
  id: string;
  webhook: string;
  event: InsightEvent;
  attempts: number;
  nextAttemptAt: number;
}

/** Each method is one transaction. */
export interface WebhookStore {
  due: (now: number, limit: number) => Promise<QueuedEvent[]>;
  put: (entry: QueuedEvent) => Promise<void>;
  remove: (id: string) => Promise<void>;
  log: (sending: Sending) => Promise<void>;
}

export interface Delivery {
  store: WebhookStore;
  /** Undefined when the webhook is gone: what was queued for it goes too. */
  webhook: (id: string) => Promise<{ connection: WebhookConnection; secret?: string } | undefined>;
  /** The receiver answered 410: it wants nothing more. */
  switchOff: (id: string) => Promise<void>;
  clock: () => number;
  fetcher?: typeof fetch;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The schedule that Standard Webhooks recommends; after the last try the event is given up and logged. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

export const toQueued = (webhook: string, event: InsightEvent, now: number): QueuedEvent => ({
  id: `${event.id}/${webhook}`,
  webhook,
  event,
  attempts: 0,
  nextAttemptAt: now,
});

/** SY60: sends what is due. An event is forgotten only after the receiver took it, so it may arrive twice. */
export async function deliverDue(delivery: Delivery): Promise<void> {
  for (const entry of await delivery.store.due(delivery.clock(), 50)) {
    const found = await delivery.webhook(entry.webhook);
    if (!found) await delivery.store.remove(entry.id);
    else if (found.connection.on) await deliver(delivery, entry, found.connection, found.secret);
  }
}

export interface Answer {
  status: number;
  retryAfter?: number | undefined;
  /** `ok`, or why not. */
  outcome: string;
}

/** One try, also for the test button. */
export async function sendWebhook(
  { url, format }: WebhookConnection,
  event: InsightEvent,
  {
    secret,
    clock,
    fetcher,
  }: { secret?: string | undefined; clock: () => number; fetcher?: typeof fetch | undefined },
): Promise<Answer> {
  const { type, body } = webhookBody(event, format);
  const signed =
    secret && format !== 'slack'
      ? await signWebhook(secret, { id: event.id, at: clock(), body })
      : {};
  try {
    const headers = { 'Content-Type': type, ...signed };
    const answer = await safeFetch(
      url,
      { method: 'POST', headers, body, maxBytes: 100_000 },
      fetcher,
    );
    const isTaken = answer.status >= 200 && answer.status < 300;
    return {
      status: answer.status,
      retryAfter: readRetryAfter(answer.headers.get('Retry-After'), clock()),
      outcome: isTaken ? 'ok' : `status-${answer.status}`,
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // It was taken; how long the answer is matters to nobody.
    return error.code === 'too-large'
      ? { status: 200, outcome: 'ok' }
      : { status: 0, outcome: error.code };
  }
}

async function deliver(
  { store, clock, fetcher, switchOff }: Delivery,
  entry: QueuedEvent,
  connection: WebhookConnection,
  secret: string | undefined,
): Promise<void> {
  const answer = await sendWebhook(connection, entry.event, { secret, clock, fetcher });
  const wait = WAITS[entry.attempts];
  const isOver = answer.outcome === 'ok' || wait === undefined;
  if (isOver) await store.remove(entry.id);
  else {
    const after = Math.max(wait, Math.min(answer.retryAfter ?? 0, 24 * HOUR));
    await store.put({ ...entry, attempts: entry.attempts + 1, nextAttemptAt: clock() + after });
  }
  await store.log(toSending(connection, entry, answer, clock()));
  if (answer.status === 410) await switchOff(entry.webhook);
}

const toSending = (
  { url, format }: WebhookConnection,
  { event }: QueuedEvent,
  { outcome }: Answer,
  now: number,
): Sending => ({
  at: toInstant(now),
  // The path of a webhook often is its secret.
  to: new URL(url).origin,
  operation: 'webhook',
  records: [{ kind: 'insight', id: idOf(event) }],
  bytes: new TextEncoder().encode(webhookBody(event, format).body).byteLength,
  outcome,
});

const idOf = ({ insight: { id } }: InsightEvent): string => (typeof id === 'string' ? id : '');
