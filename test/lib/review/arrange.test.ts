import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/domain/id';
import { arrange } from '@/lib/review/arrange';
import { merge, plan, rename } from '@/lib/review/problem-acts';
import { anInsight } from '@/test/support/builders';
import { actorAt } from '@/test/support/acts';
import { aGroup, evidence, groupsOf } from '@/test/support/evidence';
import { after } from '@/test/support/apply';

describe('arrange', () => {
  it('shows what the engine proposes where nobody decided', () => {
    const known = groupsOf([3], 2);
    const { views, ungrouped } = arrange(known);
    expect(views.map(({ members }) => members.length)).toEqual([3]);
    expect(views[0]?.problem).toBeUndefined();
    expect(ungrouped).toHaveLength(2);
  });

  it('does not depend on the order of what it reads', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 }), (order) => {
        const known = groupsOf([4, 3], 2);
        const insights = order.flatMap((nth) => known.insights[nth] ?? []);
        expect(arrange({ ...known, insights })).toEqual(arrange(known));
      }),
    ));

  it('shows a competitor among the answers, not among the customers', () => {
    const theirs = anInsight({ kind: 'competitor' });
    const ours = anInsight();
    const [view] = arrange(
      evidence({
        insights: [theirs, ours],
        grouping: { groups: [aGroup([theirs.id, ours.id])], ungrouped: [] },
      }),
    ).views;
    expect([view?.members, view?.answers]).toEqual([[ours], [theirs]]);
  });

  it('[RV2] makes a problem of a touched group under the same id', () => {
    const known = groupsOf([3]);
    const [view] = arrange(known).views;
    const renamed = after(known, rename(view!, 'Exports fail', actorAt(1)));
    const [now] = arrange(renamed).views;
    expect(now).toMatchObject({ id: view!.id, statement: 'Exports fail' });
    expect(now?.filed.size).toBe(3);
  });

  it('lets an insight whose problem is gone be grouped again', () => {
    const lost = anInsight({ problemId: newId() });
    expect(arrange(evidence({ insights: [lost] })).ungrouped).toEqual([lost]);
  });

  it('keeps in a merge what only the other problem had decided', () => {
    const known = groupsOf([2, 2]);
    const [first, second] = arrange(known).views;
    const planned = after(
      known,
      plan(second!, { moscow: 'must', notes: 'Asked by sales.' }, actorAt(1)),
    );
    const views = arrange(planned).views;
    const merged = after(
      planned,
      merge(
        views.find(({ id }) => id === first!.id)!,
        [views.find(({ id }) => id === second!.id)!],
        actorAt(2),
      ),
    );
    const [only, none] = arrange(merged).views;
    expect(none).toBeUndefined();
    expect(only?.members).toHaveLength(4);
    expect(only?.problem).toMatchObject({ id: first!.id, moscow: 'must' });
    expect(only?.problem?.notes).toContain('Asked by sales.');
  });
});
