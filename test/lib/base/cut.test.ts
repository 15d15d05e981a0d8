import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, cutEnd, lastOf } from '@/lib/base/cut';

const text = fc.string({ unit: 'binary', maxLength: 200 });
const most = fc.nat({ max: 220 });

describe('a cut', () => {
  it('leaves whole characters, as people see them', () => {
    expect(cut('ab👍', 3)).toBe('ab');
    expect(cut('ab👍', 4)).toBe('ab👍');
    expect(cut('a👩‍👩‍👧b', 6)).toBe('a');
    expect(cut('cafe\u0301', 4)).toBe('caf');
    expect(lastOf('👍ab', 3)).toBe('ab');
  });

  it('is no longer than was said, begins as the text does and has no half of a pair', () => {
    fc.assert(
      fc.property(text, most, (given, limit) => {
        const whole = given.toWellFormed();
        const first = cut(whole, limit);
        expect(first.length).toBeLessThanOrEqual(limit);
        expect(whole.startsWith(first)).toBe(true);
        expect(first.isWellFormed()).toBe(true);
        expect(lastOf(whole, limit).isWellFormed()).toBe(true);
        expect(whole.endsWith(lastOf(whole, limit))).toBe(true);
      }),
    );
  });

  it('goes on from where it is told to', () => {
    expect(cutEnd('xx👍👍', 3, 2)).toBe(4);
  });

  it('keeps most of a character that never ends', () => {
    const endless = `e${'\u0301'.repeat(500)}`;
    expect(cut(endless, 300)).toHaveLength(300);
  });
});
