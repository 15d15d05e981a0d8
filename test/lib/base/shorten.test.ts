import { expect, it } from 'vitest';
import { shorten } from '@/lib/base/shorten';

it('ends with dots where something is left out, and never in a space', () => {
  expect(shorten('Exports time out', 8)).toBe('Exports…');
  expect(shorten('Exports', 7)).toBe('Exports');
});
