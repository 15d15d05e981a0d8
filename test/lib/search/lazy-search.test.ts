import { expect, it } from 'vitest';
import { createLazySearch } from '@/lib/search/lazy-search';

function aSearch() {
  const listeners: (() => void)[] = [];
  let starts = 0;
  const lazy = createLazySearch(() => {
    starts += 1;
    return {
      search: async (text) => [text],
      onChange: (listener) => void listeners.push(listener),
    };
  });
  return { lazy, tell: () => listeners.forEach((listener) => listener()), starts: () => starts };
}

it('starts when something is first searched for, and once', async () => {
  const { lazy, starts } = aSearch();
  lazy.onChange(() => {});
  expect(starts()).toBe(0);
  expect(await lazy.search('export')).toEqual(['export']);
  lazy.start();
  expect(starts()).toBe(1);
});

it('tells of changes whoever listened before the start, or after', () => {
  const { lazy, tell } = aSearch();
  const heard: string[] = [];
  lazy.onChange(() => heard.push('before'));
  lazy.start();
  lazy.onChange(() => heard.push('after'));
  tell();
  expect(heard).toEqual(['before', 'after']);
});
