import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { readAgain } from '@/lib/sync/record/receive';
import { resume, retryHeld } from '@/lib/sync/resume';
import { step } from '@/lib/sync/sync';
import { SyncError } from '@/lib/sync/sync-error';
import { aClient, applied, aRecord } from '@/test/support/sync-client';

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
