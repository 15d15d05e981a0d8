// @vitest-environment node
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import { newDraft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { createWebhookStore } from '@/lib/storage/webhook-store';
import type { WebhookConnection } from '@/lib/domain/connection';
import { wholeRecord } from '@/lib/sync/record/lens';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { webhookBody, type InsightEvent } from '@/lib/sync/webhooks/webhook-body';
import { deliverDue, toEvent, type Delivery } from '@/lib/sync/webhooks/webhook-queue';
import { createWebhookRunner } from '@/lib/sync/webhooks/webhook-runner';
import { newWebhookSecret, signWebhook } from '@/lib/sync/webhooks/webhook-signature';
import { anInsight } from '@/test/support/builders';

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

const aDraft = ({ passages, source, createdAt }: Insight) =>
  newDraft({ passages, source }, { id: 1 }, createdAt);

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

it('[SY60] what others wrote beside a field is not told: no choice of a webhook reaches into it', () => {
  const { id, ...fields } = anInsight({
    note: 'ours',
    alternates: [{ field: 'note', value: 'call ana@acme.example', by: 'Wim', at: '' }],
  });
  const lens = sharingLens({ withhold: ['note'], redact: false }, (insight) => insight);
  const event = toEvent(
    { id: 'e', time: EVENT.time, insightId: id },
    toFields({ id, ...fields }),
    lens,
  );
  for (const format of ['cloudevents', 'plain', 'slack'] as const)
    expect(webhookBody(event, format).body).not.toContain('ana@acme.example');
});

describe('[SY60] the queue', () => {
  let db: Database;
  let store: ReturnType<typeof createWebhookStore>;
  let now: number;
  let requests: { headers: Headers; body: unknown }[];
  const insight = anInsight({ note: 'ours' });
  beforeEach(async () => {
    db = await openDatabase(() => {}, crypto.randomUUID());
    store = createWebhookStore(db);
    requests = [];
    await store.add(HOOK);
    await save(insight);
    now = Date.now() + 10_000;
  });
  const save = (one: Insight) => createDraftStore(db).save(aDraft(one), one);
  const deliver = (status: number, headers = {}): Promise<void> => {
    const delivery: Delivery = {
      store,
      secret: () => Promise.resolve(newWebhookSecret()),
      insight: async (id) => {
        const found = await db.get('insights', id);
        return found && toFields(found);
      },
      lens: () => Promise.resolve((_, { note: _note, ...fields }) => fields),
      mayReach: () => Promise.resolve(true),
      clock: () => now,
      fetcher: (_, init) => {
        requests.push({
          headers: new Headers(init?.headers),
          body: JSON.parse(init?.body as string),
        });
        return Promise.resolve(new Response(null, { status, headers }));
      },
    };
    return deliverDue(delivery);
  };
  const waiting = () => db.getAll('webhookQueue');

  it('holds a new insight from the transaction that saves it, for every webhook that is on', async () => {
    const off = { ...HOOK, id: '00000000-0000-4000-8000-000000000002', on: false };
    await store.add(off);
    const other = anInsight();
    await save(other);
    expect(await waiting()).toMatchObject(
      [insight, other].map(({ id }) => ({ webhook: HOOK.id, insightId: id, attempts: 0 })),
    );
  });

  it('holds nothing that was restored, edited or pulled, nor a sample', async () => {
    await commit(db, [{ store: 'insights', put: anInsight() }]);
    await commit(db, [
      { store: 'insights', id: insight.id, edit: (one) => one && { ...one, note: '' } },
    ]);
    expect(await waiting()).toHaveLength(1);
  });

  it('holds nothing of a save that was refused', async () => {
    const bad = { ...anInsight(), id: undefined as unknown as string };
    await expect(save(bad)).rejects.toThrow(/requirements/);
    expect(await waiting()).toHaveLength(1);
  });

  it('waits a moment, and tells nothing of what was taken back in it', async () => {
    now -= 10_000;
    await deliver(200);
    expect(await waiting()).toHaveLength(1);
    await createDraftStore(db).removeSaved(insight.id);
    now += 10_000;
    await deliver(200);
    expect([requests, await waiting()]).toEqual([[], []]);
  });

  it('forgets an event once it was taken, and sends what the choices let through', async () => {
    await deliver(204);
    expect(await waiting()).toEqual([]);
    const [{ body } = { body: undefined }] = requests;
    expect(body).toMatchObject({ subject: insight.id, data: { id: insight.id, kind: 'pain' } });
    expect(JSON.stringify(body)).not.toContain('ours');
    expect(await db.getAll('sendings')).toMatchObject([
      { operation: 'webhook', to: 'https://hooks.example.com', outcome: 'ok' },
    ]);
  });

  it('[SY62] tries again by the schedule under the same id, after a redirect too', async () => {
    await deliver(500);
    expect(await waiting()).toMatchObject([
      { attempts: 1, nextAttemptAt: now + 5000, outcome: 'status-500' },
    ]);
    await deliver(200);
    expect(requests).toHaveLength(1);
    now += 5000;
    await deliver(302);
    const [one, other] = requests.map(({ headers }) => headers.get('webhook-id'));
    expect(one).toBe(other);
    expect(await waiting()).toMatchObject([{ attempts: 2, nextAttemptAt: now + 300_000 }]);
  });

  it('waits as long as it is asked to', async () => {
    await deliver(429, { 'Retry-After': '3600' });
    expect(await waiting()).toMatchObject([{ nextAttemptAt: now + 3_600_000 }]);
  });

  it('asks one that is away once in a run, however much waits for it', async () => {
    await save(anInsight());
    now += 10_000;
    await deliver(503);
    expect(requests).toHaveLength(1);
    expect(await waiting()).toHaveLength(2);
  });

  it('[SY62] is switched off by 410 and says so; what waits stays', async () => {
    await deliver(410);
    expect(await store.get(HOOK.id)).toEqual({ ...HOOK, on: false, stopped: true });
    now += 86_400_000;
    await deliver(200);
    expect(requests).toHaveLength(1);
    expect(await store.waiting(HOOK.id)).toEqual({ count: 1, outcome: 'status-410' });
    await store.drop(HOOK.id);
    expect(await waiting()).toEqual([]);
  });
});

describe('[SY60] the runner', () => {
  it('is woken for what is due next, and not at all while no webhook is on', async () => {
    const db = await openDatabase(() => {}, crypto.randomUUID());
    const store = createWebhookStore(db);
    const woken: (number | undefined)[] = [];
    const clock = { now: Date.now() };
    const run = createWebhookRunner({
      delivery: () =>
        Promise.resolve({
          store,
          secret: () => Promise.resolve(undefined),
          insight: () => Promise.resolve(undefined),
          lens: () => Promise.resolve(wholeRecord),
          mayReach: () => Promise.resolve(false),
          clock: () => clock.now,
        }),
      exclusively: (_, work) => work(),
      wakeAt: (at) => Promise.resolve(void woken.push(at)),
    });
    await run();
    await store.add(HOOK);
    const insight = anInsight();
    await createDraftStore(db).save(aDraft(insight), insight);
    await run();
    const [{ nextAttemptAt } = { nextAttemptAt: 0 }] = await db.getAll('webhookQueue');
    expect(woken).toEqual([undefined, clock.now + 300_000, nextAttemptAt]);
    clock.now += 60_000;
    await run();
    expect(woken.at(-1)).toBe(clock.now + 300_000);
  });
});
