import { expect, it } from 'vitest';
import { openDatabase } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';

const opened = async () => createGroupingStore(await openDatabase(() => {}, crypto.randomUUID()));
const stored = { grouping: { groups: [], ungrouped: ['a'] }, count: 1, at: '2026-01-01' };

it('changes the answer that stands at that moment, whoever else changes it', async () => {
  const groupings = await opened();
  await groupings.put(stored);
  const add = (id: string) =>
    groupings.edit((current) => ({ ...current, arrived: [...(current.arrived ?? []), id] }));
  await Promise.all([add('b'), add('c')]);
  expect((await groupings.get())?.arrived).toEqual(['b', 'c']);
});

it('changes nothing while there is no answer', async () => {
  const groupings = await opened();
  await groupings.edit((current) => current);
  expect(await groupings.get()).toBeUndefined();
});
