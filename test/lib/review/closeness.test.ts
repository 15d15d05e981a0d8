import { expect, it } from 'vitest';
import { closenessOf } from '@/lib/review/closeness';
import { anInsight } from '@/test/support/builders';
import { aGroup, aView } from '@/test/support/evidence';

/** A problem whose members are so similar to their group; `gone` were in it when it was made. */
function viewOf(similarities: readonly number[], gone: readonly number[] = []) {
  const members = similarities.map(() => anInsight());
  const all = [...members.map(({ id }) => id), ...gone.map((_, nth) => `gone ${nth}`)];
  const values = [...similarities, ...gone];
  const reasons = all.map((id, nth) => [id, { terms: [], similarity: values[nth]! }]);
  return aView(members, { group: aGroup(all, { reasons: Object.fromEntries(reasons) }) });
}
const said = (view: ReturnType<typeof viewOf>) =>
  view.members.map(({ id }) => closenessOf(view).get(id));

it('counts who is farther among the members that are there now', () => {
  expect(said(viewOf([0.5, 0.2, 0.4], [0.1, 0.9]))).toEqual([
    { farther: 2, others: 2 },
    { farther: 0, others: 2 },
    { farther: 1, others: 2 },
  ]);
});

it('takes equals for as close', () => {
  expect(said(viewOf([0.5, 0.2, 0.5])).map((one) => one?.farther)).toEqual([1, 0, 1]);
});

it('says nothing of two, nor where nobody is farther', () => {
  expect(closenessOf(viewOf([0.5, 0.2])).size).toBe(0);
  expect(closenessOf(viewOf([0.5, 0.5, 0.5])).size).toBe(0);
});
