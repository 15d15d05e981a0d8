import { expect, it } from 'vitest';
import { copyWith } from '@/lib/base/copy-with';

it('changes a copy, and reads nothing of it', () => {
  let reads = 0;
  const lazy = {
    name: 'one',
    get costly() {
      return (reads += 1);
    },
  };
  const copy = copyWith(lazy, { name: 'other' });
  expect([copy.name, lazy.name, reads]).toEqual(['other', 'one', 0]);
  expect({ ...copy }).toEqual({ name: 'other', costly: 1 });
});

it('puts a value in the place of what would be read', () => {
  const lazy = {
    get costly(): number {
      throw new Error('read');
    },
  };
  expect(copyWith(lazy, { costly: 2 }).costly).toBe(2);
});
