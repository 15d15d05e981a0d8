import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/embedding/collect';
import { keyed } from '@/lib/embedding/texts';
import { EmbeddingError } from '@/lib/embedding/trouble';
import { anInsight, aPassage } from '@/test/support/builders';
import { anEmbedding, memoryCache } from '@/test/support/embedding';

const insights = Array.from({ length: 70 }, (_, nth) =>
  anInsight({
    passages: [
      aPassage({
        exact: `The report number ${'abcdefghij'[nth % 10]}${'klmnopq'[Math.floor(nth / 10)]} does not load`,
      }),
    ],
  }),
);
const texts = keyed(insights, anEmbedding());

function desk(over: Partial<Parameters<typeof collect>[1]> = {}) {
  const asked: string[][] = [];
  const cache = memoryCache();
  const means = {
    cache,
    size: 2,
    redact: (insight: (typeof insights)[number]) => insight,
    async embed(batch: readonly { text: string }[]) {
      asked.push(batch.map(({ text }) => text));
      return batch.map(() => Float32Array.of(1, 2));
    },
    isWanted: async () => true,
    onRead: () => {},
    ...over,
  };
  return { asked, cache, run: () => collect(texts, means) };
}

describe('what a model of the user’s own has not read', () => {
  it('[RV20] is sent once, 32 texts at a time', async () => {
    const { asked, run } = desk();
    expect(await run()).toBe(true);
    expect(asked.map(({ length }) => length)).toEqual([32, 32, 6]);
    expect(new Set(asked.flat()).size).toBe(70);
    expect(await run()).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it('is kept batch by batch: after a failure only the rest is sent', async () => {
    let count = 0;
    const { asked, cache, run } = desk({
      async embed(batch) {
        if (++count === 2) throw new EmbeddingError('away');
        return batch.map(() => Float32Array.of(1, 2));
      },
    });
    await expect(run()).rejects.toMatchObject({ trouble: 'away' });
    expect(cache.size()).toBe(32);
    expect(await run()).toBe(true);
    expect([count, cache.size(), asked]).toEqual([4, 70, []]);
  });

  it('is not sent once it is turned off, and what comes then is not kept', async () => {
    let isOn = true;
    const { cache, run } = desk({
      async embed(batch) {
        isOn = false;
        return batch.map(() => Float32Array.of(1, 2));
      },
      isWanted: async () => isOn,
    });
    expect(await run()).toBe(false);
    expect(cache.size()).toBe(0);
  });

  it('is not kept where the vectors have another size than the test found', async () => {
    const { cache, run } = desk({ size: 3 });
    await expect(run()).rejects.toMatchObject({ trouble: 'changed' });
    expect(cache.size()).toBe(0);
  });

  it('[RV20] is sent as the redactor leaves it', async () => {
    const { asked, run } = desk({
      redact: (insight) => ({ ...insight, passages: [aPassage({ exact: '[Customer] waits' })] }),
    });
    await run();
    expect(new Set(asked.flat())).toEqual(new Set(['[Customer] waits']));
  });
});
