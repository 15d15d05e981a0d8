import { expect, it } from 'vitest';
import { createInsightPool } from '@/lib/models/insights/insight-pool';
import { anInsight } from '@/test/support/builders';

it('keeps all insights when the newest few are read after them', async () => {
  const insights = [anInsight(), anInsight(), anInsight()];
  const { promise, resolve } = Promise.withResolvers<void>();
  const pool = createInsightPool({
    insights: {
      newest: () => promise.then(() => insights.slice(-1)),
      all: () => Promise.resolve(insights),
      some: () => Promise.resolve([]),
    },
    onChanges: () => {},
  });
  const newest = pool.load();
  await pool.loadRest();
  resolve();
  await newest;
  expect([...pool.all.value.keys()]).toEqual(insights.map(({ id }) => id));
});
