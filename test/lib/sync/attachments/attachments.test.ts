// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { aClient, aTeam, MEGABYTE, picture, record } from '@/test/support/attachment-team';

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
});
