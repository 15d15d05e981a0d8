import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { createWebhookModel, type WebhookModel } from '@/lib/models/webhooks/webhook-model';
import { outcomeOf, readOutcome } from '@/lib/models/webhooks/webhook-outcome';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createWebhookStore } from '@/lib/storage/webhook-store';

const URL = 'https://hooks.example.com/a';

let db: Database;
let model: WebhookModel;
let secrets: Map<string, string>;
let world: { isAllowed: boolean; status: number; runs: number };
beforeEach(async () => {
  db = await openDatabase(() => {}, crypto.randomUUID());
  secrets = new Map();
  world = { isAllowed: true, status: 200, runs: 0 };
  model = createWebhookModel({
    store: createWebhookStore(db),
    secrets: {
      get: (id) => Promise.resolve(secrets.get(id)),
      set: (id, secret) => Promise.resolve(void secrets.set(id, secret)),
      remove: (id) => Promise.resolve(void secrets.delete(id)),
    },
    newId,
    newSecret: () => `whsec_${secrets.size}`,
    check: (url) => (url.startsWith('https:') ? undefined : 'insecure'),
    askToConnect: () => Promise.resolve(world.isAllowed),
    mayReach: () => Promise.resolve(world.isAllowed),
    sendTest: (_, secret) =>
      Promise.resolve({ status: world.status, outcome: secret ? 'ok' : 'unsigned' }),
    preview: () => '',
    newest: () => Promise.resolve([]),
    isOnline: () => true,
    run: () => Promise.resolve(void world.runs++),
    onChanges: () => {},
  });
  await model.load();
});
const first = () => model.webhooks.value[0]!.connection;

describe('a webhook', () => {
  it('starts off, keeps personal data back, and shows its secret once', async () => {
    expect(await model.add(URL, 'plain')).toBe(true);
    expect(first()).toMatchObject({
      url: URL,
      on: false,
      sharing: { redact: true, withhold: ['email', 'query'] },
    });
    expect(model.secrets.fresh.value?.secret).toBe(secrets.get(first().id));
    model.secrets.noted();
    expect(model.secrets.fresh.value).toBeUndefined();
    expect(JSON.stringify(await db.getAll('webhooks'))).not.toContain('whsec_');
  });

  it('of Slack has no secret until it becomes another', async () => {
    await model.add(URL, 'slack');
    expect(secrets.size).toBe(0);
    await model.edit(first().id, URL, 'cloudevents');
    expect(secrets.size).toBe(1);
  });

  it('is not taken where the address is none or the browser may not go there', async () => {
    expect(await model.add('http://example.com', 'plain')).toBe(false);
    expect(model.refused.value).toBe('insecure');
    world.isAllowed = false;
    expect(await model.add(URL, 'plain')).toBe(false);
    expect(model.refused.value).toBe('no-permission');
    expect(await db.count('webhooks')).toBe(0);
  });

  it('is turned on and off, and what made it stop is forgotten then', async () => {
    await model.add(URL, 'plain');
    await createWebhookStore(db).stop(first().id);
    await model.turnOn(first());
    expect(first()).toMatchObject({ on: true, stopped: false });
    await model.turnOff(first());
    expect(first().on).toBe(false);
    expect(world.runs).toBe(2);
  });

  it('tells why it is not told, where the browser does not allow it any more', async () => {
    await model.add(URL, 'plain');
    await model.turnOn(first());
    world.isAllowed = false;
    await model.load();
    expect(model.webhooks.value[0]).toMatchObject({ why: 'no-permission', waiting: 0 });
  });

  it('goes with its secret', async () => {
    await model.add(URL, 'plain');
    await model.remove(first());
    expect([model.webhooks.value, secrets.size]).toEqual([[], 0]);
  });

  it('is tried with its secret, and says how that went', async () => {
    await model.add(URL, 'plain');
    const { id } = first();
    await model.test.run(first());
    expect(model.test.outcomes.value.get(id)).toBe('ok');
    world.isAllowed = false;
    await model.test.run(first());
    expect(model.test.outcomes.value.get(id)).toBe('no-permission');
  });
});

describe('how a try ended', () => {
  it.each([
    [200, 'ok', 'ok'],
    [0, 'time-out', 'time-out'],
    [0, 'redirect', 'redirect'],
    [403, 'status-403', 'forbidden'],
    [404, 'status-404', 'not-found'],
    [410, 'status-410', 'gone'],
    [422, 'status-422', 'refused'],
    [429, 'status-429', 'busy'],
    [500, 'status-500', 'failing'],
  ] as const)('is told of %i %s as %s, and of what is remembered too', (status, outcome, told) => {
    expect(outcomeOf({ status, outcome }, true)).toBe(told);
    expect(readOutcome(outcome, true)).toBe(told);
  });

  it('is told apart from being offline', () => {
    expect(outcomeOf({ status: 0, outcome: 'unreachable' }, false)).toBe('offline');
    expect(outcomeOf({ status: 0, outcome: 'unreachable' }, true)).toBe('unreachable');
  });
});
