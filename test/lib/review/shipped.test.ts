import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectOf } from '@/lib/review/shipped';
import { daysBefore, NOW, saidBy, YEAR_AGO } from '@/test/support/evidence';

const shippedOn = Date.parse(daysBefore(42));
const effect = (before: number, after: number, at = shippedOn) =>
  effectOf([...saidBy(before, 60), ...saidBy(after, 10)], {
    shippedOn: at,
    now: NOW,
    since: YEAR_AGO,
  });

describe('what shipping did', () => {
  it('[RV11] is called fewer or more only when the interval excludes no change', () => {
    expect(effect(24, 1).verdict).toBe('fewer');
    expect(effect(6, 20).verdict).toBe('more');
    expect(effect(4, 1).verdict).toBe('unsure');
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (before, after) => {
        const { verdict, ratio } = effect(before, after);
        expect(verdict === 'fewer').toBe(ratio.high < 1);
        expect(verdict === 'more').toBe(ratio.low > 1);
      }),
    );
  });

  it('compares twelve weeks before with all the time since', () => {
    const { before, after } = effect(4, 1);
    expect([before.weeks, after.weeks]).toEqual([12, 6]);
    expect([before.count, after.count]).toEqual([4, 1]);
  });

  it('does not count time before the collection began', () => {
    const { before } = effectOf([], { shippedOn, now: NOW, since: Date.parse(daysBefore(56)) });
    expect(before.weeks).toBe(2);
  });

  it('[RV11] judges nothing in the first week, nor where nothing was said', () => {
    expect(effect(9, 0, Date.parse(daysBefore(3))).verdict).toBe('early');
    expect(effect(0, 0).verdict).toBe('silent');
  });

  it('has no rate after a date that lies ahead', () => {
    expect(effect(9, 0, Date.parse(daysBefore(-9)))).toMatchObject({
      verdict: 'early',
      after: { weeks: 0 },
    });
  });
});
