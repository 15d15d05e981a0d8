import { assert, asyncProperty, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { anInsight } from '@/test/support/builders';

async function stored(count: number) {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = Array.from({ length: count }, () => anInsight());
  await commit(
    db,
    insights.map((put) => ({ store: 'insights', put })),
  );
  const ids = insights.map(({ id }) => id).toSorted();
  return { store: createInsightStore(db), ids };
}

const idsOf = (insights: readonly { id: string }[]): string[] => insights.map(({ id }) => id);

describe('all insights', () => {
  it('are read once each, in the order of their ids, however many there are', async () => {
    await assert(
      asyncProperty(nat(1_200), async (count) => {
        const { store, ids } = await stored(count);
        expect(idsOf(await store.all())).toEqual(ids);
      }),
      { numRuns: 12, examples: [[0], [1], [2], [250], [251], [500], [501], [1_000]] },
    );
  });

  it('are read in chunks of the size asked for', async () => {
    const { store, ids } = await stored(7);
    const chunks: string[][] = [];
    for await (const chunk of store.chunks(3)) chunks.push(idsOf(chunk));
    expect(chunks.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(chunks.flat()).toEqual(ids);
  });
});
