import { describe, expect, it } from 'vitest';
import type { ProblemsStore } from '@/lib/models/problems/act-runner';
import { createProblemDeeds, type ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { contestedFields } from '@/lib/domain/contested';
import { aProblem, groupsOf, NOW } from '@/test/support/evidence';
import { reviewDesk } from '@/test/support/review-desk';

type Act = (deeds: ProblemDeeds, one: RankedProblem, other: RankedProblem) => Promise<unknown>;
const idsOf = ({ members }: RankedProblem) => members.map(({ id }) => id);

const ACTS: [message: RegExp, act: Act][] = [
  [/^Renamed to “Ours”$/, (deeds, one) => deeds.rename(one, 'Ours')],
  [/^Plan of “.+” saved$/, (deeds, one) => deeds.plan(one, { effort: 2 })],
  [/^Merged into “.+”$/, (deeds, one, other) => deeds.merge(one, [other])],
  [
    /^Split 1 insight off as “Part”$/,
    (deeds, one) => deeds.split(one, idsOf(one).slice(1, 2), 'Part'),
  ],
  [/^Made “New” of 2 insights$/, (deeds, one) => deeds.together(idsOf(one).slice(0, 2), 'New')],
  [/^Moved 2 insights to “.+”$/, (deeds, one, other) => deeds.move(idsOf(one).slice(0, 2), other)],
  [/^Pinned 1 insight to “.+”$/, (deeds, one) => deeds.pin(one, idsOf(one).slice(0, 1))],
  [/^Took 1 insight out of “.+”$/, (deeds, one) => deeds.apart(one, idsOf(one).slice(0, 1))],
  [/^Dismissed “.+”$/, (deeds, one) => deeds.dismiss(one)],
  [/^Plan of “.+” saved$/, (deeds, one) => deeds.putIntoColumn(one, 'next')],
];

describe('an act on problems', () => {
  it.each(ACTS)('says %s, and again when it is undone', async (message, act) => {
    const { model, deeds } = await reviewDesk(groupsOf([4, 3], 2));
    const before = model.problems.value;
    const [one, other] = model.list.value;
    await act(deeds, one!, other!);
    expect(deeds.message.value).toMatch(message);
    expect(model.problems.value).not.toEqual(before);
    await deeds.undo();
    expect(deeds.message.value).toMatch(/^Undone: /);
    expect(model.problems.value).toEqual(before);
    await deeds.redo();
    expect(deeds.message.value).toMatch(message);
  });

  it('brings a dismissed problem back among those that count', async () => {
    const { model, deeds } = await reviewDesk(groupsOf([3]));
    await deeds.dismiss(model.problems.value[0]!);
    expect([model.live.value.length, model.dismissed.value.length]).toEqual([0, 1]);
    await deeds.restore(model.dismissed.value[0]!);
    expect([model.live.value.length, model.dismissed.value.length]).toEqual([1, 0]);
  });

  it('[CL7] decides the same where dismissing and restoring are chosen as a status', async () => {
    const { model, deeds } = await reviewDesk(groupsOf([3]));
    const decided = () => model.records.value.decisions.map(({ kind }) => kind);
    await deeds.plan(model.problems.value[0]!, { status: 'dismissed' });
    expect([model.dismissed.value.length, decided()]).toEqual([1, ['dismiss']]);
    await deeds.plan(model.dismissed.value[0]!, { status: 'planned' });
    expect([model.live.value[0]?.problem?.status, decided()]).toEqual(['planned', []]);
  });

  it('restores what had shipped as shipped', async () => {
    const { model, deeds } = await reviewDesk(groupsOf([3]));
    await deeds.plan(model.problems.value[0]!, { status: 'shipped' });
    const { shippedOn } = model.problems.value[0]!.problem!;
    await deeds.dismiss(model.problems.value[0]!);
    await deeds.restore(model.dismissed.value[0]!);
    expect(Date.parse(shippedOn!)).toBe(NOW + 1000);
    expect(model.live.value[0]?.problem).toMatchObject({ status: 'shipped', shippedOn });
  });

  it('[SY57] chooses between the statements of two people, and gives both back when undone', async () => {
    const known = groupsOf([3]);
    const ours = aProblem({
      id: known.grouping.groups[0]!.id,
      statement: 'Exports fail',
      alternates: [{ field: 'statement', value: 'Exports are slow', by: 'Ben', at: '' }],
    });
    const { model, deeds } = await reviewDesk({ ...known, problems: [ours] });
    const one = model.find(ours.id)!;
    const [field] = contestedFields(one.problem!);
    await deeds.choose(one, field!, 'both');
    expect(deeds.message.value).toBe('Chose between versions of “Exports fail”');
    expect(model.find(ours.id)?.statement).toBe('Exports fail / Exports are slow');
    expect(model.find(ours.id)?.problem?.alternates).toBeUndefined();
    await deeds.undo();
    expect(model.find(ours.id)?.problem).toEqual(ours);
  });

  it('counts as new only what came in after all was marked as seen', async () => {
    const { model, deeds } = await reviewDesk(groupsOf([3]));
    await deeds.markSeen();
    expect(model.triage.value.fresh).toEqual([]);
    expect(model.records.value.lastVisit).not.toBe('');
  });

  it('is read once with the news of it, and never over what is read already', async () => {
    const { model } = await reviewDesk(groupsOf([3]));
    const readings: (typeof model.records.value)[] = [];
    const read = async () => {
      readings.push({ ...model.records.value, lastVisit: String(readings.length) });
      return readings.at(-1)!;
    };
    const deeds = createProblemDeeds(
      model,
      { read, saveVisit: async () => {} } as unknown as ProblemsStore,
      { author: 'me', now: () => 0 },
    );
    await Promise.all([deeds.refresh(), deeds.refresh()]);
    expect(readings).toHaveLength(1);
    const first = deeds.refresh();
    await expect.poll(() => readings.length).toBe(2);
    await Promise.all([first, deeds.refresh()]);
    expect(model.records.value.lastVisit).toBe('2');
  });
});
