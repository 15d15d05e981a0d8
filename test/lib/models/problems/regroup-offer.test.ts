import { describe, expect, it } from 'vitest';
import type { Grouping } from '@/lib/cluster/contract';
import { modelKey } from '@/lib/embedding/model-key';
import { anEmbedding } from '@/test/support/embedding';
import { groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

const known = groupsOf([3, 2], 2);
const [first, second] = known.grouping.groups as [Grouping['groups'][0], Grouping['groups'][0]];
const [loose, other] = known.grouping.ungrouped as [string, string];

/** One loose insight to each of the two groups. */
const next: Grouping = {
  groups: [
    { ...first, members: [...first.members, loose] },
    { ...second, members: [...second.members, other] },
  ],
  ungrouped: [],
};

describe('a new grouping', () => {
  it('[RV15] waits until it is accepted, and moves only the part that was', async () => {
    const { model, regroup, deeds } = await reviewDesk(known, { groupAgain: async () => next });
    await regroup.look();
    expect(regroup.changes.value).toHaveLength(2);
    expect(model.ungrouped.value).toHaveLength(2);
    const [part] = regroup.changes.value;
    await regroup.accept(new Set([part!.id]));
    expect(model.ungrouped.value).toHaveLength(1);
    expect(model.ungrouped.value).not.toContainEqual(part!.insights[0]);
    expect(regroup.changes.value).toEqual([]);
    expect(deeds.message.value).toBe('Grouped again: 1 insight moved');
  });

  it('[RV15] leaves everything where it is when that is chosen', async () => {
    const { model, regroup } = await reviewDesk(known, { groupAgain: async () => next });
    await regroup.look();
    await regroup.keep();
    expect(model.records.value.grouping).toEqual(known.grouping);
    expect(regroup.changes.value).toEqual([]);
  });

  it('[RV15] waits after texts were read anew, but for one that changes nothing', async () => {
    const embedding = anEmbedding();
    const given = { embedding, groupAgain: async () => answer };
    const { model, regroup, own } = await reviewDesk(known, given);
    let answer = next;
    await own.readRest();
    expect(regroup.changes.value).toHaveLength(2);
    expect(model.records.value.readBy).toBeUndefined();
    answer = known.grouping;
    await regroup.lookAnew();
    expect(regroup.changes.value).toEqual([]);
    expect(model.records.value.readBy).toBe(modelKey(embedding));
  });
});

describe('how finely insights are grouped', () => {
  it('[RV17] is looked at without changing anything, and kept once it is accepted', async () => {
    const asked: number[] = [];
    const { model, regroup } = await reviewDesk(known, {
      groupAgain: async (step) => {
        asked.push(step);
        return next;
      },
    });
    await regroup.look(2);
    expect(asked).toEqual([2]);
    expect(model.records.value.granularity).toBe(0);
    regroup.leave();
    expect([regroup.granularity.value, regroup.changes.value]).toEqual([0, []]);
    await regroup.look(1);
    await regroup.accept(new Set(regroup.changes.value.map(({ id }) => id)));
    expect(model.records.value.granularity).toBe(1);
    expect(model.ungrouped.value).toEqual([]);
  });

  it('[RV17] shows the answer to the last step that was asked for', async () => {
    const answers = new Map<number, (grouping: Grouping) => void>();
    const { regroup } = await reviewDesk(known, {
      groupAgain: (step) => new Promise((resolve) => answers.set(step, resolve)),
    });
    const [slow, quick] = [regroup.look(1), regroup.look(2)];
    answers.get(2)!(next);
    await quick;
    answers.get(1)!(known.grouping);
    await slow;
    expect(regroup.changes.value).toHaveLength(2);
  });
});
