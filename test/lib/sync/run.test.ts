import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import type { Endpoint, PushBody } from '@/lib/sync/endpoint';
import { SyncError } from '@/lib/sync/sync-error';
import type { Description, WireLimits } from '@/lib/sync/protocol/describe';
import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { readAgain } from '@/lib/sync/receive';
import { answerResync, resume, retryHeld } from '@/lib/sync/resume';
import { runSync } from '@/lib/sync/run';
import { step, type Sync } from '@/lib/sync/sync';
import { createMemoryStore } from '@/test/support/memory-store';

const AT = '2026-03-02T09:00:00.000Z';
const aRecord = (id: string, version: number, over: Partial<WireRecord> = {}): WireRecord => ({
  kind: 'insight',
  id,
  version,
  deleted: false,
  fields: { note: 'a' },
  receivedAt: AT,
  by: 'Bo',
  ...over,
});

const A_SERVER: Omit<Description, 'limits'> = {
  product: 'verbatim-sync',
  protocol: '1',
  serverName: 'Test',
  features: [],
  member: { id: 'm', name: 'Wim' },
  workspaces: [],
};

/** A server that has `records` and does with a push as the test says. */
function aClient(push: (body: PushBody) => unknown[] = applied) {
  const memory = createMemoryStore();
  const server = {
    epoch: 'e1',
    records: [] as unknown[],
    fails: undefined as SyncError | undefined,
    /** Left out: it does not say what it takes. */
    limits: undefined as Partial<WireLimits> | undefined,
  };
  const sent: string[][] = [];
  const clock = { now: 1_000_000 };
  const endpoint: Endpoint = {
    describe: () =>
      server.limits
        ? Promise.resolve({ ...A_SERVER, limits: { ...DEFAULT_LIMITS, ...server.limits } })
        : Promise.reject(new SyncError('not-verbatim', { status: 404 })),
    changes: () => {
      if (server.fails) return Promise.reject(server.fails);
      const { epoch, records } = server;
      const cursor = `${epoch}.${records.length}`;
      return Promise.resolve({
        epoch,
        changes: records,
        cursor,
        more: false,
        head: records.length,
      });
    },
    push: (body) => {
      sent.push(body.mutations.map(({ record }) => record));
      return Promise.resolve().then(() => ({ epoch: server.epoch, head: 0, results: push(body) }));
    },
  };
  const sync: Sync = {
    store: memory.store,
    endpoint,
    to: 'server',
    device: 'test',
    newId,
    clock: () => clock.now,
    random: () => 0.5,
    reads: (_, fields) => fields['note'] !== 'of tomorrow',
  };
  const edit = (id: string, note = 'mine') =>
    memory.edit({ kind: 'insight', id }, (view) => ({ ...view, note }));
  return { memory, server, sent, clock, sync, edit, run: () => runSync(sync) };
}

const applied = ({ mutations }: PushBody): unknown[] =>
  mutations.map(({ id, record, ...change }, at) => ({
    id,
    status: 'applied',
    version: 1000 + at,
    record: aRecord(record, 1000 + at, { fields: 'set' in change ? change.set : {} }),
  }));

describe('failures', () => {
  it('[SY50] the wait is stored, so that a new worker keeps to it', async () => {
    const client = aClient();
    client.server.fails = new SyncError('server-busy', { status: 503, retryAfter: 60_000 });
    expect(await client.run()).toBe('failed');
    expect(client.memory.meta()).toMatchObject({
      nextAttemptAt: 1_060_000,
      lastError: 'server-busy',
    });
    client.server.fails = undefined;
    expect(await client.run()).toBe('not-yet');
    client.clock.now += 60_000;
    expect(await client.run()).toBe('done');
  });

  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [426, 'outdated'],
  ])('[SY50] %i pauses until the user acts', async (status, pause) => {
    const client = aClient();
    client.server.fails = new SyncError('refused', { status });
    expect(await client.run()).toBe('paused');
    expect(client.memory.meta().pause).toBe(pause);
    client.server.fails = undefined;
    expect(await client.run()).toBe('paused');
    await resume(client.sync.store);
    expect(await client.run()).toBe('done');
  });

  it('[SY48] a batch that is refused is halved until the poison is alone, and the others arrive', async () => {
    const ids = Array.from({ length: 20 }, newId);
    const [poison = ''] = ids.slice(13);
    const client = aClient((body) => {
      if (body.mutations.some(({ record }) => record === poison))
        throw new SyncError('body-too-large', { status: 413 });
      return applied(body);
    });
    for (const id of ids) client.edit(id);
    expect(await client.run()).toBe('done');
    const waiting = [...client.memory.states].filter(([, { open, inflight }]) => open ?? inflight);
    expect(waiting).toMatchObject([[`insight/${poison}`, { open: { held: { status: 400 } } }]]);
    expect(client.memory.view({ kind: 'insight', id: poison })).toEqual({ note: 'mine' });
  });

  it('[SY48] what was held is sent again when it is asked for', async () => {
    let refuses = true;
    const id = newId();
    const client = aClient((body) =>
      refuses
        ? body.mutations.map((one) => ({
            id: one.id,
            status: 'rejected',
            problem: { type: 'x', title: 'No', status: 422 },
          }))
        : applied(body),
    );
    client.edit(id);
    await client.run();
    await client.run();
    expect(client.sent).toHaveLength(1);
    refuses = false;
    await retryHeld(client.sync.store, [{ kind: 'insight', id }]);
    await client.run();
    expect(client.memory.states.get(`insight/${id}`)).not.toHaveProperty('open');
  });

  it('[SY28] without an answer the same ids are sent again', async () => {
    const ids: string[] = [];
    const client = aClient((body) => {
      ids.push(...body.mutations.map(({ id }) => id));
      if (ids.length === 1) throw new SyncError('time-out');
      return applied(body);
    });
    client.edit(newId());
    expect(await client.run()).toBe('failed');
    client.clock.now += 600_000;
    expect(await client.run()).toBe('done');
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('what comes', () => {
  it('[SY47] a record that cannot be read is set aside and read again by a newer version', async () => {
    const client = aClient();
    const [odd, fine] = [newId(), newId()];
    client.server.records = [
      aRecord(odd, 1, { fields: { note: 'of tomorrow' } }),
      { no: 'record' },
      aRecord(fine, 2),
    ];
    expect(await client.run()).toBe('done');
    expect(client.memory.view({ kind: 'insight', id: fine })).toEqual({ note: 'a' });
    expect(client.memory.view({ kind: 'insight', id: odd })).toBeUndefined();
    client.sync.reads = () => true;
    await step(client.sync, [{ kind: 'insight', id: odd }], () => readAgain);
    expect(client.memory.view({ kind: 'insight', id: odd })).toEqual({ note: 'of tomorrow' });
  });

  it('[SY45] a resync that would remove many records stops and asks', async () => {
    const client = aClient();
    const ids = Array.from({ length: 30 }, newId);
    client.server.records = ids.map((id, at) => aRecord(id, at + 1));
    await client.run();
    client.server.epoch = 'e2';
    client.server.records = ids.map((id, at) => aRecord(id, at + 1, { deleted: true, fields: {} }));
    expect(await client.run()).toBe('paused');
    expect(client.memory.meta()).toMatchObject({ pause: 'asks', resync: { removes: 30, of: 30 } });
    expect([...client.memory.states.values()].filter(({ view }) => view)).toHaveLength(30);
    await resume(client.sync.store);
    expect(await client.run()).toBe('paused');
    await answerResync(client.sync.store, 'remove');
    expect(await client.run()).toBe('done');
    expect([...client.memory.states.values()].filter(({ view }) => view)).toEqual([]);
  });

  it('[SY45] what a resync would remove stays and is offered again when that is the answer', async () => {
    const client = aClient();
    const ids = Array.from({ length: 30 }, newId);
    client.server.records = ids.map((id, at) => aRecord(id, at + 1));
    await client.run();
    client.server.epoch = 'e2';
    client.server.records = ids.map((id, at) => aRecord(id, at + 1, { deleted: true, fields: {} }));
    await client.run();
    expect(client.memory.meta().resync?.some).toHaveLength(30);
    await answerResync(client.sync.store, 'keep');
    expect(await client.run()).toBe('done');
    expect([...client.memory.states.values()].filter(({ view }) => view)).toHaveLength(30);
    expect(new Set(client.sent.flat())).toEqual(new Set(ids));
    expect(client.memory.meta()).not.toHaveProperty('resync');
  });

  it('[SY45] what another server does not have is offered to it, not removed', async () => {
    const client = aClient();
    const ids = Array.from({ length: 30 }, newId);
    client.server.records = ids.map((id, at) => aRecord(id, at + 1));
    await client.run();
    client.server.epoch = 'e2';
    client.server.records = [];
    expect(await client.run()).toBe('done');
    expect(new Set(client.sent.flat())).toEqual(new Set(ids));
    expect([...client.memory.states.values()].filter(({ view }) => view)).toHaveLength(30);
  });

  it.each(['at first', 'in a resync'])(
    'a server whose pages never end does not keep the sync going for ever, %s',
    async (when) => {
      const client = aClient();
      if (when === 'in a resync') await client.run();
      client.server.epoch = 'e2';
      let asked = 0;
      const { changes } = client.sync.endpoint;
      client.sync.endpoint.changes = async (since, limit) => ({
        ...(await changes(since, limit)),
        cursor: `${asked++}`,
        more: true,
      });
      expect(await client.run()).toBe('failed');
      expect(client.memory.meta().lastError).toBe('no-progress');
      expect(asked).toBeLessThan(2000);
    },
  );

  it('a server that gives the same page for ever does not keep the sync going for ever', async () => {
    const client = aClient();
    const { changes } = client.sync.endpoint;
    client.sync.endpoint.changes = async (since, limit) => ({
      ...(await changes(since, limit)),
      more: true,
    });
    expect(await client.run()).toBe('failed');
    expect(client.memory.meta().lastError).toBe('no-progress');
  });
});

const batches = (client: ReturnType<typeof aClient>) => client.sent.map(({ length }) => length);

describe('[SY29] what a server says that it takes', () => {
  it('is kept to: so many changes at once', async () => {
    const client = aClient();
    client.server.limits = { maxBatch: 4 };
    for (let nth = 0; nth < 10; nth++) client.edit(newId());
    expect(await client.run()).toBe('done');
    expect(batches(client)).toEqual([4, 4, 2]);
  });

  it('is kept to: so many bytes at once', async () => {
    const sizes: number[] = [];
    const client = aClient((body) => {
      sizes.push(JSON.stringify(body).length);
      return applied(body);
    });
    client.server.limits = { maxBodyBytes: 10_000 };
    for (let nth = 0; nth < 20; nth++) client.edit(newId(), 'x'.repeat(1500));
    expect(await client.run()).toBe('done');
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    expect(client.sent.flat()).toHaveLength(20);
  });

  it('is asked for anew when it refuses that', async () => {
    const client = aClient((body) => {
      if (body.mutations.length <= 2) return applied(body);
      client.server.limits = { maxBatch: 2 };
      throw new SyncError('too-many-mutations', { status: 413 });
    });
    client.server.limits = { maxBatch: 100 };
    for (let nth = 0; nth < 6; nth++) client.edit(newId());
    expect(await client.run()).toBe('done');
    expect(batches(client)).toEqual([6, 2, 2, 2]);
  });

  it('is not asked for while there is nothing to send, nor with every change', async () => {
    const client = aClient();
    client.server.limits = {};
    let asked = 0;
    const { describe: real } = client.sync.endpoint;
    client.sync.endpoint.describe = () => real().finally(() => asked++);
    await client.run();
    expect(asked).toBe(0);
    for (let nth = 0; nth < 3; nth++) {
      client.edit(newId());
      await client.run();
    }
    expect(asked).toBe(1);
  });
});
