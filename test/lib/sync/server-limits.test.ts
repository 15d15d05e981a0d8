import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { SyncError } from '@/lib/sync/sync-error';
import { aClient, applied } from '@/test/support/sync-client';

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
