import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, rateRatio } from '@/lib/review/poisson';

describe('rateRatio', () => {
  // poisson.test(c(11, 21), c(800, 3011)) of R, whose manual has it as its example.
  it('gives the ratio and interval that R gives', () => {
    const found = rateRatio({ count: 21, time: 3011 }, { count: 11, time: 800 });
    expect(found.ratio).toBeCloseTo(1.971488, 6);
    expect(found.low).toBeCloseTo(0.8584264, 6);
    expect(found.high).toBeCloseTo(4.2772659, 6);
    expect(found.p).toBeCloseTo(0.1120173, 6);
  });

  it('has an open end where one side counted nothing', () => {
    const fell = rateRatio({ count: 5, time: 8 }, { count: 0, time: 4 });
    expect(fell).toMatchObject({ ratio: 0, low: 0 });
    expect(fell.high).toBeCloseTo(2.1825582, 6);
    const rose = rateRatio({ count: 0, time: 12 }, { count: 3, time: 4 });
    expect(rose).toMatchObject({ ratio: Infinity, high: Infinity });
    expect(rose.low).toBeCloseTo(1.2396941, 6);
  });

  it('says nothing when nothing was counted', () => {
    const found = rateRatio({ count: 0, time: 4 }, { count: 0, time: 4 });
    expect(found).toEqual({ ratio: Number.NaN, low: 0, high: Infinity, p: 1 });
  });

  it('has an interval around the ratio, and turns with its sides', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (a, b) => {
        const there = rateRatio({ count: a, time: 3 }, { count: b, time: 5 });
        const back = rateRatio({ count: b, time: 5 }, { count: a, time: 3 });
        expect(there.low).toBeLessThan(there.ratio);
        expect(there.high).toBeGreaterThan(there.ratio);
        expect(1 / back.high / there.low).toBeCloseTo(1, 5);
      }),
    ));
});

describe('a binomial tail', () => {
  it('and the other without what both share are one', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p) => {
          const k = Math.floor(n / 2);
          expect(atMost(k, n, p) + atLeast(k + 1, n, p)).toBeCloseTo(1, 9);
        },
      ),
    ));
});
