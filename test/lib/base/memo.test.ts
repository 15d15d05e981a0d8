import { expect, it } from 'vitest';
import { memo } from '@/lib/base/memo';

it('works out each answer once', () => {
  const asked: string[] = [];
  const length = memo((word) => {
    asked.push(word);
    return word.length;
  });
  expect(['export', 'sso', 'export'].map(length)).toEqual([6, 3, 6]);
  expect(asked).toEqual(['export', 'sso']);
});
