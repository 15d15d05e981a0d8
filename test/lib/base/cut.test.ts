import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '@/lib/base/cut';

const text = fc.string({ unit: 'binary', maxLength: 60 }).map((given) => given.toWellFormed());

describe('a cut', () => {
  it('leaves no half of an emoji, and what fits as it is', () => {
    expect(cut('ab👍', 3)).toBe('ab');
    expect(cut('ab👍', 4)).toBe('ab👍');
  });

  it('leaves text that is one, and all of it that fits', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 70 }), (whole, most) => {
        const first = cut(whole, most);
        expect(first.isWellFormed()).toBe(true);
        expect(whole.startsWith(first)).toBe(true);
        expect(first.length).toBeLessThanOrEqual(most);
        expect(first.length).toBeGreaterThanOrEqual(Math.min(whole.length, most) - 1);
      }),
    );
  });
});
