import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { cutAgain, keepGrouped } from '@/lib/models/problems/keep-grouped';
import { createProblemsModel, type ReviewRecords } from '@/lib/models/problems/problems-model';
import { anInsight } from '@/test/support/builders';

/** What two panels share: the database, the turn, and how often the engine was at work. */
function aProfile() {
  const insights = [anInsight(), anInsight()];
  let stored: Partial<ReviewRecords> = { insights };
  let last: Promise<void> = Promise.resolve();
  const asked: string[] = [];
  const inTurn = (work: () => Promise<void>) => (last = last.then(work, work));
  const ungrouped = insights.map(({ id }) => id);
  const answer = async (kind: string) => {
    asked.push(kind);
    await Promise.resolve();
    stored = { ...stored, grouping: { groups: [], ungrouped } };
  };
  function aPanel() {
    const records = signal({ ...createProblemsModel(() => 0).records.value, ...stored });
    const refresh = () => Promise.resolve(void (records.value = { ...records.value, ...stored }));
    const engine = { first: () => answer('first'), takeIn: () => answer('arrivals') };
    const offer = { progress: signal(undefined), look: () => Promise.resolve() };
    const group = keepGrouped({ model: { records }, deeds: { refresh }, offer, engine, inTurn });
    return { records, open: () => refresh().then(group) };
  }
  return { aPanel, asked, ungrouped };
}

it('[RV16] of two panels one groups for the first time, and the other takes its answer', async () => {
  const { aPanel, asked, ungrouped } = aProfile();
  const panels = [aPanel(), aPanel()];
  await Promise.all(panels.map(({ open }) => open()));
  expect(asked).toEqual(['first']);
  for (const { records } of panels)
    expect(records.value.grouping).toEqual({ groups: [], ungrouped });
});

it('[RV17] looks at another step as another cut, and at the one in force as the same', () => {
  expect(cutAgain(2, 0)).toEqual({ granularity: 1, isAnotherCut: true });
  expect(cutAgain(-1, -1)).toEqual({ granularity: -0.5, isAnotherCut: false });
});
