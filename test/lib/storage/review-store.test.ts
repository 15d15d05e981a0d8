import { expect, it } from 'vitest';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createReviewStore } from '@/lib/storage/review-store';
import { anInsight } from '@/test/support/builders';
import { aGroup, aProblem } from '@/test/support/evidence';

async function aReview() {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const insights = [anInsight(), anInsight()];
  const problem = aProblem();
  await commit(db, [{ store: 'problems', put: problem }]);
  const whole = () => Promise.resolve(insights);
  const review = createReviewStore(db, { whole, readBy: () => 'own model' });
  return { review, insights, problem, groupings: createGroupingStore(db) };
}

it('is read before the engine has answered, with the insights that the page holds', async () => {
  const { review, insights, problem } = await aReview();
  const read = await review.read();
  expect(read.insights).toBe(insights);
  expect(read.problems).toEqual([problem]);
  expect(read.grouping).toEqual({ groups: [], ungrouped: [] });
  expect(read.granularity).toBe(0);
});

it('keeps given names and suggestions when an answer is accepted, and no mark of a first look', async () => {
  const { review, insights, groupings } = await aReview();
  const ids = insights.map(({ id }) => id);
  const group = aGroup(ids);
  const names = { [group.id]: { name: 'Exports', by: 'small', of: '' } };
  await groupings.put({
    grouping: { groups: [], ungrouped: ids },
    suggested: { [ids[0]!]: group.id },
    names,
    isPreview: true,
    arrived: ids,
    count: 1,
    at: '',
  });
  await review.regroup(() => ({ groups: [group], ungrouped: [] }), 2);
  const { at: _now, ...stored } = (await groupings.get())!;
  expect(stored).toEqual({
    grouping: { groups: [group], ungrouped: [] },
    suggested: { [ids[0]!]: group.id },
    names,
    readBy: 'own model',
    count: 2,
  });
  expect((await review.read()).granularity).toBe(2);
});

it('[RV3] takes an accepted grouping back with the cut that it was made with, and does it again', async () => {
  const { review, insights, groupings } = await aReview();
  const ids = insights.map(({ id }) => id);
  const before = { grouping: { groups: [], ungrouped: ids }, arrived: ids, count: 2, at: 'then' };
  await groupings.put(before);
  const next = { groups: [aGroup(ids)], ungrouped: [] };
  await review.regroup(() => next, -1, { kind: 'regroup', count: 2 });
  expect(await review.undo()).toEqual({ kind: 'regroup', count: 2 });
  expect(await groupings.get()).toEqual(before);
  expect((await review.read()).granularity).toBe(0);
  await review.redo();
  expect((await groupings.get())?.grouping).toEqual(next);
  expect((await review.read()).granularity).toBe(-1);
});

it('[RV3] leaves no act behind where everything stays', async () => {
  const { review, groupings } = await aReview();
  await groupings.put({ grouping: { groups: [], ungrouped: [] }, count: 0, at: 'then' });
  await review.regroup((shown) => shown, 0);
  expect(await review.undo()).toBeUndefined();
});

it('[RV3] takes back what was marked as seen, and the weights of the score', async () => {
  const { review } = await aReview();
  const { weights } = await review.read();
  await review.saveVisit('2026-03-02T09:00:00.000Z', { kind: 'seen', count: 3 });
  await review.saveWeights({ ...weights, reach: 0 }, { kind: 'weights', count: 1 });
  await review.undo();
  expect(await review.read()).toMatchObject({ weights, lastVisit: '2026-03-02T09:00:00.000Z' });
  await review.undo();
  expect((await review.read()).lastVisit).toBe('');
});
