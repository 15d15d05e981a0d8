import { describe, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { aGroup, groupsOf } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

describe('what the engine offers', () => {
  it('is about the problem that is open', async () => {
    const { model, offers } = await reviewDesk(groupsOf([5, 2], 2));
    const [first, second] = model.list.value;
    const loose = model.ungrouped.value.map(({ id }) => [id, 0.9] as [string, number]);
    offers.found.value = { problems: [[second!.id, 0.9]], insights: loose };
    expect([offers.belong.value, offers.similar.value]).toEqual([[], []]);
    model.openId.value = first!.id;
    expect([offers.belong.value.length, offers.similar.value.length]).toEqual([2, 1]);
    const [one, ...rest] = model.open.value!.members.map(({ id }) => id);
    offers.finer.value = { groups: [aGroup([one!]), aGroup(rest)], ungrouped: [] };
    expect(offers.parts.value.map(({ ids }) => ids.length)).toEqual([4, 1]);
  });

  it('is about another problem while a dialog asks about that', async () => {
    const { model, offers } = await reviewDesk(groupsOf([5, 2]));
    const [first, second] = model.list.value;
    model.openId.value = first!.id;
    offers.asked.value = second!.id;
    expect(offers.question.value).toMatchObject({
      id: second!.id,
      own: expect.arrayContaining(second!.members.map(({ id }) => id)),
      others: [{ id: first!.id }],
    });
    const finer = second!.members.map(({ id }) => aGroup([id]));
    offers.finer.value = { groups: finer, ungrouped: [] };
    expect(offers.parts.value).toHaveLength(2);
  });

  it('[RV23] leaves a problem alone that was told apart, until that is undone', async () => {
    const { model, deeds, offers } = await reviewDesk(groupsOf([3, 2]));
    const [first, second] = model.list.value;
    model.openId.value = first!.id;
    offers.found.value = { problems: [[second!.id, 0.9]], insights: [] };
    await deeds.tellApart(first!, second!);
    expect(deeds.message.value).toContain('Told apart from');
    expect(offers.similar.value).toEqual([]);
    await deeds.undo();
    expect(offers.similar.value.map(({ id }) => id)).toEqual([second!.id]);
  });

  it('[RV23] leaves it alone when others have joined it since', async () => {
    const { model, deeds, offers } = await reviewDesk(groupsOf([3, 2], 14));
    const [first, second] = model.list.value;
    await deeds.tellApart(first!, second!);
    const loose = model.ungrouped.value.map(({ id }) => id);
    await deeds.move(loose, model.find(second!.id)!);
    model.openId.value = first!.id;
    offers.found.value = { problems: [[second!.id, 0.9]], insights: [] };
    expect(model.find(second!.id)?.members).toHaveLength(16);
    expect(offers.similar.value).toEqual([]);
  });

  it('[RV23] offers what is similar though one of its members was taken out of here', async () => {
    const { model, deeds, offers } = await reviewDesk(groupsOf([3, 2]));
    const [first, second] = model.list.value;
    const [stranger] = first!.members;
    await deeds.apart(first!, [stranger!.id]);
    await deeds.move([stranger!.id], second!);
    model.openId.value = first!.id;
    offers.found.value = { problems: [[second!.id, 0.9]], insights: [] };
    expect(offers.similar.value.map(({ id }) => id)).toEqual([second!.id]);
  });

  it('[RV23] does not doubt a member that a person put there', async () => {
    const known = groupsOf([5]);
    const [group] = known.grouping.groups;
    const [odd] = group!.members;
    const reasons = group!.members.map((id) => [
      id,
      { terms: [], similarity: id === odd ? 0.1 : 0.6 },
    ]);
    group!.reasons = Object.fromEntries(reasons);
    const { model, deeds, offers } = await reviewDesk(known);
    model.openId.value = model.list.value[0]!.id;
    expect([...offers.distant.value]).toEqual([odd]);
    await deeds.move([odd!], model.open.value!);
    expect([...offers.distant.value]).toEqual([]);
  });

  it('knows what is pinned, and what shipping did', async () => {
    const { model, deeds, offers } = await reviewDesk(groupsOf([2]));
    const [problem] = model.list.value;
    const [{ id } = anInsight()] = problem!.members;
    await deeds.pin(problem!, [id]);
    expect(offers.isPinned(id)).toBe(true);
    model.openId.value = problem!.id;
    expect(offers.effect.value).toBeUndefined();
    await deeds.plan(model.open.value!, {
      status: 'shipped',
      shippedOn: '2026-05-01T00:00:00.000Z',
    });
    expect(offers.effect.value?.text).toMatch(/^New insights a week: /);
  });
});
