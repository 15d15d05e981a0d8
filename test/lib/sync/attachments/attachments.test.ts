// @vitest-environment node
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RESERVED } from '@/lib/sync/attachments/attachment-download';
import { createAttachmentEndpoint } from '@/lib/sync/attachments/attachment-endpoint';
import { askAgain } from '@/lib/sync/attachments/attachments';
import { createEndpoint } from '@/lib/sync/endpoint';
import { runSync } from '@/lib/sync/run';
import type { Sync } from '@/lib/sync/sync';
import { createMemoryAttachments } from '@/test/support/memory-attachments';
import { createMemoryStore } from '@/test/support/memory-store';
import { aServer } from '@/test/support/sync-server';

const MEGABYTE = 1_000_000;
const REFUSAL = { type: 'x', title: 'No', status: 415, code: 'type-not-allowed' };
const record = { kind: 'insight', id: randomUUID() };

const picture = (size: number) => {
  const bytes = new Uint8Array(randomBytes(size));
  const id = createHash('sha256').update(bytes).digest('hex');
  return { id, blob: new Blob([bytes], { type: 'image/png' }), bytes };
};

async function aTeam(maxAttachmentBytes: number | undefined = 2 * MEGABYTE) {
  const server = aServer(maxAttachmentBytes ? { limits: { maxAttachmentBytes } } : {});
  const team = await server.aWorkspace();
  return { ...server, team };
}

interface Wire {
  /** `PUT`, `GET` … in the order they were sent, attachments alone. */
  asked: string[];
  sentBytes: number;
  /** The network breaks once so many parts have been sent. */
  breaksAfter: number;
  /** The server takes none of this type. */
  refuses: boolean;
}

/** One installation of the real client, speaking to the real server. */
function aClient({ app, team }: Awaited<ReturnType<typeof aTeam>>, sends = true) {
  const memory = createMemoryStore();
  const attachments = createMemoryAttachments();
  const wire: Wire = { asked: [], sentBytes: 0, breaksAfter: Infinity, refuses: false };
  const clock = { now: Date.now() };
  const room = { bytes: Infinity };
  const fetcher: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.includes('/attachments/')) wire.asked.push(request.method);
    if (request.method === 'PUT') {
      if (wire.refuses) return Response.json(REFUSAL, { status: 415 });
      if (wire.breaksAfter-- <= 0) throw new TypeError('Failed to fetch');
      wire.sentBytes += (await request.clone().arrayBuffer()).byteLength;
    }
    return app.request(request);
  };
  const address = {
    baseUrl: 'http://localhost/v1',
    token: team.write.token,
    workspace: team.id,
  };
  const sync: Sync = {
    store: memory.store,
    endpoint: createEndpoint(address, fetcher),
    to: 'http://localhost',
    device: 'test',
    newId: randomUUID,
    clock: () => clock.now,
    random: () => 0,
    reads: () => true,
    attachments: {
      store: attachments.store,
      endpoint: createAttachmentEndpoint(address, fetcher),
      sends,
      room: () => Promise.resolve(room.bytes),
    },
  };
  const name = ({ id, blob }: ReturnType<typeof picture>, bytes = blob.size) =>
    attachments.named.push({ id, type: 'image/png', bytes, record, isShared: true });
  const clip = (one: ReturnType<typeof picture>) => {
    attachments.pictures.set(one.id, one.blob);
    name(one);
  };
  const run = () => {
    clock.now += 3_600_000;
    return runSync(sync);
  };
  return {
    ...attachments,
    sync,
    memory,
    wire,
    clock,
    room,
    name,
    clip,
    run,
    soon: () => runSync(sync),
  };
}

describe('[SY75] attachments', () => {
  it('reach the other machine byte by byte', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team)];
    const one = picture(MEGABYTE);
    ada.clip(one);
    bo.name(one);
    expect(await bo.run()).toBe('done');
    expect(bo.pictures.size).toBe(0);
    await ada.run();
    await bo.run();
    const got = bo.pictures.get(one.id);
    expect(got?.type).toBe('image/png');
    expect(await got?.arrayBuffer()).toEqual(one.bytes.buffer);
  });

  it('go on where the network broke, and nothing is sent twice', async () => {
    const ada = aClient(await aTeam());
    const one = picture(MEGABYTE);
    ada.clip(one);
    for (const parts of [1, 2]) {
      ada.wire.breaksAfter = parts;
      expect(await ada.run()).toBe('failed');
    }
    ada.wire.breaksAfter = Infinity;
    expect(await ada.run()).toBe('done');
    expect(ada.wire.sentBytes).toBe(MEGABYTE);
  });

  it('are sent by two contexts of one profile at once without harm', async () => {
    const team = await aTeam();
    const [worker, page] = [aClient(team), aClient(team)];
    const one = picture(MEGABYTE);
    worker.clip(one);
    page.clip(one);
    expect(await Promise.all([worker.run(), page.run()])).toEqual(['done', 'done']);
    const reader = aClient(team);
    reader.name(one);
    await reader.run();
    expect(reader.pictures.has(one.id)).toBe(true);
  });

  it('are asked about once, and then no more', async () => {
    const ada = aClient(await aTeam());
    ada.clip(picture(1000));
    await ada.run();
    expect(ada.wire.asked).toEqual(['HEAD', 'PUT']);
    await ada.run();
    expect(ada.wire.asked).toHaveLength(2);
  });

  it('that the server lacks are not asked for with every poll', async () => {
    const bo = aClient(await aTeam());
    bo.name(picture(1000));
    await bo.run();
    await bo.soon();
    expect(bo.wire.asked).toEqual(['GET']);
    await bo.run();
    expect(bo.wire.asked).toHaveLength(2);
  });

  it('[SY70] stay here when the connection sends none, and those of others still come', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team, false)];
    const [hers, his] = [picture(1000), picture(1000)];
    ada.clip(hers);
    bo.clip(his);
    bo.name(hers);
    await ada.run();
    await bo.run();
    expect(bo.wire.asked).toEqual(['GET']);
    expect(bo.pictures.has(hers.id)).toBe(true);
  });

  it('[SY70] wait while the server takes none, and the records go on', async () => {
    const ada = aClient(await aTeam(0));
    ada.clip(picture(1000));
    ada.memory.edit(record, () => ({ note: 'a' }));
    expect(await ada.run()).toBe('done');
    expect(ada.wire.asked).toEqual([]);
    expect(ada.memory.states.get(`insight/${record.id}`)?.shadow?.version).toBe(1);
  });

  it('[SY76] that are too large are kept apart once, and the next ones go', async () => {
    const ada = aClient(await aTeam(5000));
    const [large, small] = [picture(6000), picture(4000)];
    ada.clip(large);
    ada.clip(small);
    expect(await ada.run()).toBe('done');
    // What was not sent is not told of as sent.
    expect(ada.memory.sendings.map(({ outcome }) => outcome)).toEqual(['ok']);
    expect(await ada.store.readTransferred()).toMatchObject({
      settled: [small.id],
      refused: [{ id: large.id, why: 'attachment-too-large', most: 5000 }],
    });
    await ada.run();
    expect(ada.wire.asked).toEqual(['HEAD', 'PUT']);
  });

  it('[SY76] that were refused are no trouble any more once no record names them', async () => {
    const ada = aClient(await aTeam(5000));
    ada.clip(picture(6000));
    await ada.run();
    ada.named.length = 0;
    await ada.run();
    expect(await ada.store.readTransferred()).toMatchObject({ refused: [] });
  });

  it('[SY76] that were too large go when the server takes larger ones', async () => {
    const ada = aClient(await aTeam(7000));
    const { describe: real } = ada.sync.endpoint;
    ada.sync.endpoint.describe = async () => {
      const description = await real();
      return { ...description, limits: { ...description.limits, maxAttachmentBytes: 5000 } };
    };
    const one = picture(6000);
    ada.clip(one);
    await ada.run();
    expect(ada.wire.asked).toEqual([]);
    ada.sync.endpoint.describe = real;
    await ada.run();
    expect(await ada.store.readTransferred()).toMatchObject({ settled: [one.id], refused: [] });
  });

  it('[SY76] that the server refused go once more when it is asked for', async () => {
    const ada = aClient(await aTeam());
    const one = picture(6000);
    ada.clip(one);
    ada.wire.refuses = true;
    expect(await ada.run()).toBe('done');
    expect(ada.memory.sendings.map(({ outcome }) => outcome)).toEqual(['type-not-allowed']);
    ada.wire.refuses = false;
    await ada.run();
    expect(ada.wire.asked).toEqual(['HEAD', 'PUT']);
    await askAgain(ada.store);
    await ada.run();
    expect(await ada.store.readTransferred()).toMatchObject({ settled: [one.id], refused: [] });
  });

  it('[SY77] stay with the server while there is no room here, and all else goes on', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team)];
    const [hers, his] = [picture(3000), picture(3000)];
    ada.clip(hers);
    await ada.run();
    bo.room.bytes = RESERVED + 2999;
    bo.name(hers);
    bo.clip(his);
    expect(await bo.run()).toBe('done');
    expect(bo.wire.asked).toEqual(['HEAD', 'PUT']);
    expect(await bo.store.readTransferred()).toMatchObject({ roomless: [hers.id] });
    bo.room.bytes = RESERVED + 3000;
    await bo.soon();
    expect(bo.pictures.has(hers.id)).toBe(true);
    expect(await bo.store.readTransferred()).toMatchObject({ roomless: [] });
  });

  it('[SY77] that the disk refuses after all fail nothing', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team)];
    const one = picture(3000);
    ada.clip(one);
    await ada.run();
    bo.name(one);
    bo.store.save = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await bo.run()).toBe('done');
    expect(await bo.store.readTransferred()).toMatchObject({ roomless: [one.id], absent: [] });
  });

  it('are not taken in when their bytes are not those of their name', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team)];
    const one = picture(3000);
    ada.clip(one);
    await ada.run();
    await team.db.query('UPDATE attachment_part SET bytes = $1', [new Uint8Array(3000)]);
    bo.name(one);
    expect(await bo.run()).toBe('done');
    expect(bo.pictures.size).toBe(0);
  });

  it('larger than they were said to be are not read to the end', async () => {
    const team = await aTeam();
    const [ada, bo] = [aClient(team), aClient(team)];
    const one = picture(3000);
    ada.clip(one);
    await ada.run();
    bo.name(one, 2000);
    expect(await bo.run()).toBe('done');
    expect(bo.pictures.size).toBe(0);
  });
});
