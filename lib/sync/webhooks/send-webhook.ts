import type { WebhookConnection } from '@/lib/domain/connection';
import { readRetryAfter } from '@/lib/sync/backoff';
import { FetchError, safeFetch } from '@/lib/sync/safe-fetch';
import { webhookBody, type InsightEvent } from './webhook-body';
import { signWebhook } from './webhook-signature';

export interface Answer {
  /** 0: there was none. */
  status: number;
  retryAfter?: number | undefined;
  /** `ok`, or why not. */
  outcome: string;
}

/** One try, also for the test button. */
export async function sendWebhook(
  { url, format }: Pick<WebhookConnection, 'url' | 'format'>,
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
    const request = { method: 'POST', headers, body, maxBytes: 100_000 } as const;
    const answer = await safeFetch(url, request, fetcher);
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
