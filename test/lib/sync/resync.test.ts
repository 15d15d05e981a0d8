import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { answerResync, resume } from '@/lib/sync/resume';
import { aClient, aRecord } from '@/test/support/sync-client';

describe('a resync', () => {
  it('[SY45] that would remove many records stops and asks', async () => {
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

  it('[SY45] keeps and offers again what it would remove when that is the answer', async () => {
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

  it('[SY45] offers another server what that one does not have, and removes nothing', async () => {
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
});
