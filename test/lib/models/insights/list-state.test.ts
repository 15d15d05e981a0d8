import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { listState, restoreList } from '@/lib/models/insights/list-state';
import type { Filter } from '@/lib/search/filter';
import type { Sort } from '@/lib/search/sort';

function aList() {
  const typed: string[] = [];
  const list = {
    text: signal(''),
    filters: signal<readonly Filter[]>([]),
    sort: signal<Sort>('match'),
    type: async (text: string) => void typed.push((list.text.value = text)),
  };
  return { list, typed };
}

it('brings back what the list showed', () => {
  const shown = { text: 'export', filters: [{ field: 'tag', value: 'api' }], sort: 'newest' };
  const { list, typed } = aList();
  restoreList(list, shown);
  expect(listState(list)).toEqual(shown);
  expect(typed).toEqual(['export']);
});

it('leaves out filters and an order that an earlier version knew', () => {
  const { list, typed } = aList();
  restoreList(list, { text: '', filters: [{ field: 'mood', value: 'good' }], sort: 'mood' });
  expect(listState(list)).toEqual({ text: '', filters: [], sort: 'match' });
  expect(typed).toEqual([]);
});
