// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { askAgain } from '@/lib/sync/attachments/attachments';
import { aClient, aTeam, picture } from '@/test/support/attachment-team';

describe('attachments on their way to the server', () => {
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
});
