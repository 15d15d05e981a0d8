import { describe, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { aGroup, groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

describe('what the engine offers', () => {
  it('is about the problem that is open', async () => {
    const { model, offers } = await reviewDesk(groupsOf([5, 2], 2));
    offers.likeness.value = () => 0.9;
    expect([offers.belong.value, offers.similar.value]).toEqual([[], []]);
    model.openId.value = model.list.value[0]!.id;
    expect([offers.belong.value.length, offers.similar.value.length]).toEqual([2, 1]);
    const [one, ...rest] = model.open.value!.members.map(({ id }) => id);
    offers.finer.value = { groups: [aGroup([one!]), aGroup(rest)], ungrouped: [] };
    expect(offers.parts.value.map(({ ids }) => ids.length)).toEqual([4, 1]);
  });

  it('knows what is pinned, and what shipping did', async () => {
    const { model, deeds, offers } = await reviewDesk(groupsOf([2]));
    const [problem] = model.list.value;
    const [{ id } = anInsight()] = problem!.members;
    await deeds.pin(problem!, [id]);
    expect(offers.isPinned(id)).toBe(true);
    model.openId.value = problem!.id;
    expect(offers.effect.value).toBeUndefined();
    await deeds.plan(model.open.value!, { shippedOn: '2026-05-01T00:00:00.000Z' });
    expect(offers.effect.value?.text).toMatch(/^New insights a week: /);
  });
});
