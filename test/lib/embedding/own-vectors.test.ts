import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ownKeys, ownVectors, someOwnVectors, standingOf } from '@/lib/embedding/own-vectors';
import { keyed } from '@/lib/embedding/texts';
import type { Insight } from '@/lib/domain/insight';
import { anInsight, aPassage } from '@/test/support/builders';
import { anEmbedding, memoryCache } from '@/test/support/embedding';
import { vectorsOf } from '@/test/support/vectors';

const LETTERS = 'bcdfghjklmnpqrstvwxz';
const insights = Array.from({ length: 40 }, (_, nth) =>
  anInsight({
    passages: [
      aPassage({ exact: `The ${LETTERS[nth % 20]}a${LETTERS[nth >> 2]}o report does not load` }),
    ],
  }),
);
const vectors = vectorsOf(40, { common: 2 });
const embedding = anEmbedding();

let cache: ReturnType<typeof memoryCache>;
beforeEach(() => (cache = memoryCache()));
const put = (some: readonly Insight[], by = embedding): Promise<void> =>
  cache.put(
    new Map(keyed(some, by).map(({ key, insight }) => [key, vectors[insights.indexOf(insight)]!])),
  );

describe('the vectors of a model of the user’s own', () => {
  it('are of the insights that they were made of, all of them', async () => {
    await put(insights);
    const own = await ownVectors(insights, embedding, cache);
    expect([...own!.keys()].toSorted()).toEqual(insights.map(({ id }) => id).toSorted());
    expect(await standingOf(insights, embedding, cache)).toBe('ready');
  });

  it('[RV21] are used for none while one of them is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(insights, { maxLength: 39 }), async (some) => {
        cache = memoryCache();
        await put(some);
        expect(await ownVectors(insights, embedding, cache)).toBeUndefined();
        expect(await standingOf(insights, embedding, cache)).toBe('open');
      }),
    );
  });

  it('[RV21] are not those of the same model elsewhere, of another one, or of another size', async () => {
    await put(insights);
    for (const other of [{ address: 'http://localhost:1234/v1' }, { model: 'other' }, { size: 97 }])
      expect(await ownVectors(insights, anEmbedding(other), cache)).toBeUndefined();
  });

  it('do not depend on the order of the insights', async () => {
    await put(insights);
    const one = await ownVectors(insights, embedding, cache);
    const other = await ownVectors(insights.toReversed(), embedding, cache);
    expect(other).toEqual(one);
  });

  it('of some are on the scale of all', async () => {
    await put(insights);
    expect(await someOwnVectors(insights.slice(0, 3), embedding, cache)).toBeUndefined();
    const all = await ownVectors(insights, embedding, cache);
    const some = await someOwnVectors(insights.slice(0, 3), embedding, cache);
    expect([...some!]).toEqual([...all!].slice(0, 3));
  });

  it('are not used where there are too few to know their scale', async () => {
    const few = insights.slice(0, 12);
    await put(few);
    expect(await ownVectors(few, embedding, cache)).toBeUndefined();
    expect(await standingOf(few, embedding, cache)).toBe('few');
  });

  it('are known for useless where the model takes all for the same', async () => {
    await cache.put(new Map(keyed(insights, embedding).map(({ key }) => [key, vectors[0]!])));
    expect(await standingOf(insights, embedding, cache)).toBe('flat');
  });

  it('are of English alone until the model is said to read more', () => {
    const german = Array.from({ length: 5 }, () =>
      anInsight({
        passages: [
          aPassage({
            exact:
              'Der Export bricht bei großen Dateien immer wieder ab und ich muss von vorn beginnen.',
          }),
        ],
      }),
    );
    expect(ownKeys(german, embedding)).toHaveLength(1);
    expect(ownKeys(german, anEmbedding({ readsAll: true }))).toHaveLength(6);
  });
});
