import { expect, it } from 'vitest';
import { mean } from '@/lib/base/mean';

it('is the sum over the count, and 0 of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
});
