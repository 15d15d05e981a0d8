import { expect, it } from 'vitest';
import { ago } from '@/lib/base/ago';

const NOW = Date.parse('2026-03-02T12:00:00Z');

it.each([
  ['2026-03-02T11:59:30Z', undefined],
  ['2026-03-02T11:57:59Z', '2 min. ago'],
  ['2026-03-02T09:10:00Z', '2 hr. ago'],
  ['2026-02-27T12:00:00Z', '3 days ago'],
  ['2026-03-02T12:00:05Z', undefined],
])('%s is %s', (instant, words) => {
  expect(ago(instant, NOW)).toBe(words);
});
