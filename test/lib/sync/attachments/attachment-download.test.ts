// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { RESERVED } from '@/lib/sync/attachments/attachment-download';
import { aClient, aTeam, picture } from '@/test/support/attachment-team';

describe('attachments on their way here', () => {
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
