import { describe, expect, it } from 'vitest';
import { groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

describe('a new grouping', () => {
  it('[RV15] waits until it is accepted, and moves only that', async () => {
    const { model, regroup } = await reviewDesk(groupsOf([3, 2], 1));
    const { grouping } = model.records.value;
    const [loose] = model.ungrouped.value;
    const [first, ...rest] = grouping.groups;
    const next = {
      groups: [{ ...first!, members: [...first!.members, loose!.id] }, ...rest],
      ungrouped: [],
    };
    regroup.propose(next);
    expect(regroup.changes.value).toHaveLength(1);
    expect(model.ungrouped.value).toHaveLength(1);
    await regroup.accept(new Set(regroup.changes.value.map(({ id }) => id)));
    expect(model.ungrouped.value).toEqual([]);
    expect(regroup.changes.value).toEqual([]);
  });
});
