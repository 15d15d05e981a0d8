// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { encoderKeys, readByEncoder } from '@/lib/engine/read-by-encoder';
import { openDatabase } from '@/lib/storage/database';
import { createVectorStore, type VectorStore } from '@/lib/storage/vector-store';
import { anInsight, aPassage } from '@/test/support/builders';
import { countingEncoder, noEncoder } from '@/test/support/encoder-access';

const saying = (exact: string): Insight => anInsight({ passages: [aPassage({ exact })] });
const times = (count: number): Insight[] =>
  Array.from({ length: count }, (_, nth) => saying(`The export has failed ${nth} times today`));

let cache: VectorStore;
beforeEach(async () => {
  cache = createVectorStore(await openDatabase(() => {}, crypto.randomUUID()));
});

describe('reading by the encoder', () => {
  it('reads the same words once, and gives them to all who said them', async () => {
    const { encoder, read } = countingEncoder();
    const said = 'The export is slow and we lose the lot';
    const insights = [saying(said), saying(said)];
    const { vectors } = await readByEncoder(insights, { cache, encoder });
    expect(read).toEqual([[said]]);
    expect(insights.map(({ id }) => vectors?.get(id)?.[0])).toEqual([said.length, said.length]);
  });

  it('reads nothing that was read before', async () => {
    const { encoder, read } = countingEncoder();
    const insights = times(3);
    const { vectors } = await readByEncoder(insights, { cache, encoder });
    expect((await readByEncoder(insights, { cache, encoder })).vectors).toEqual(vectors);
    expect(read).toHaveLength(1);
  });

  it('says how far it is', async () => {
    const told: number[][] = [];
    const onRead = (...one: number[]) => void told.push(one);
    const { encoder } = countingEncoder();
    await readByEncoder(times(300), { cache, encoder, onRead });
    expect(told[0]).toEqual([0, 300]);
    expect(told).toHaveLength(2);
  });

  it('keeps what it has read when it fails on the way', async () => {
    const insights = times(300);
    const { encoder } = countingEncoder(1);
    expect(await readByEncoder(insights, { cache, encoder })).toEqual({});
    const missing = await cache.missing(encoderKeys(insights));
    expect(missing.size).toBe(300 - 256);
  });

  it('gives nothing where the encoder cannot run, so that words alone group', async () => {
    expect(await readByEncoder(times(3), { cache, encoder: noEncoder })).toEqual({});
  });
});
