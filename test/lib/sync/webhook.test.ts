// @vitest-environment node
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { createWebhookStore } from '@/lib/storage/webhook-store';
import type { WebhookConnection } from '@/lib/domain/connection';
import { webhookBody, type InsightEvent } from '@/lib/sync/webhook-body';
import { deliverDue, toQueued, type Delivery, type WebhookStore } from '@/lib/sync/webhook-queue';
import { newWebhookSecret, signWebhook } from '@/lib/sync/webhook-signature';

const EVENT: InsightEvent = {
  id: 'evt1',
  type: 'insight.created',
  time: '2026-03-02T09:00:00.000Z',
  insight: { id: 'i1', passages: [{ exact: 'a < b & c > d' }], customer: { company: 'Acme' } },
};
const HOOK: WebhookConnection = {
  id: '00000000-0000-4000-8000-000000000001',
  url: 'https://hooks.example.com/secret-path',
  format: 'cloudevents',
  sharing: { withhold: [], redact: false },
  on: true,
};

describe('[SY61] the request', () => {
  it('is signed as Standard Webhooks says', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
    const body = '{"test": 2432232314}';
    const headers = await signWebhook(secret, { id, at: 1_614_265_330_000, body });
    // The example of the specification's own libraries.
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    const other = newWebhookSecret();
    const key = Buffer.from(other.slice(6), 'base64');
    const ours = await signWebhook(other, { id, at: 0, body });
    const expected = createHmac('sha256', key).update(`${id}.0.${body}`).digest('base64');
    expect(ours['webhook-signature']).toBe(`v1,${expected}`);
  });

  it('is a CloudEvent, the plain data, or a Slack message with its control characters escaped', () => {
    const body = (format: WebhookConnection['format']) =>
      JSON.parse(webhookBody(EVENT, format).body) as unknown;
    expect(body('cloudevents')).toMatchObject({
      specversion: '1.0',
      id: 'evt1',
      type: 'verbatim.insight.created.v1',
      subject: 'i1',
      data: EVENT.insight,
    });
    expect(body('plain')).toEqual({ event: 'insight.created', ...EVENT.insight });
    expect(body('slack')).toMatchObject({
      text: 'a &lt; b &amp; c &gt; d',
      blocks: [{ text: { text: '> a &lt; b &amp; c &gt; d' } }, { elements: [{ text: 'Acme' }] }],
    });
  });
});

describe('[SY60] the queue', () => {
  let store: WebhookStore;
  let now: number;
  let off: string[];
  let requests: Headers[];
  beforeEach(async () => {
    const db = await openDatabase(() => {}, crypto.randomUUID());
    store = createWebhookStore(db);
    now = 1_000_000;
    off = [];
    requests = [];
    await store.put(toQueued(HOOK.id, EVENT, now));
  });
  const deliver = (status: number, headers = {}): Promise<void> => {
    const delivery: Delivery = {
      store,
      webhook: () => Promise.resolve({ connection: HOOK, secret: newWebhookSecret() }),
      switchOff: (id) => Promise.resolve(void off.push(id)),
      clock: () => now,
      fetcher: (_, init) => {
        requests.push(new Headers(init?.headers));
        return Promise.resolve(new Response(null, { status, headers }));
      },
    };
    return deliverDue(delivery);
  };
  const waiting = () => store.due(Number.MAX_SAFE_INTEGER, 10);

  it('forgets an event once it was taken', async () => {
    await deliver(204);
    expect(await waiting()).toEqual([]);
  });

  it('[SY62] tries again by the schedule under the same id, after a redirect too', async () => {
    await deliver(500);
    expect(await waiting()).toMatchObject([{ attempts: 1, nextAttemptAt: now + 5000 }]);
    await deliver(200);
    expect(requests).toHaveLength(1);
    now += 5000;
    await deliver(302);
    expect(requests.map((one) => one.get('webhook-id'))).toEqual(['evt1', 'evt1']);
    expect(await waiting()).toMatchObject([{ attempts: 2, nextAttemptAt: now + 300_000 }]);
  });

  it('waits as long as it is asked to', async () => {
    await deliver(429, { 'Retry-After': '3600' });
    expect(await waiting()).toMatchObject([{ nextAttemptAt: now + 3_600_000 }]);
  });

  it('[SY62] is switched off by 410', async () => {
    await deliver(410);
    expect(off).toEqual([HOOK.id]);
  });
});
