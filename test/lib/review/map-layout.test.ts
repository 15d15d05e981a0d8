import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap } from '@/lib/review/map-layout';
import { aView, ranked, saidBy } from '@/test/support/evidence';

describe('layOutMap', () => {
  it('draws an area for each customer, inside the box and over no other', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (sizes) => {
        const { bubbles, size } = layOutMap(ranked(...sizes.map((count) => aView(saidBy(count)))));
        expect(bubbles).toHaveLength(sizes.length);
        for (const { problem, x, y, r } of bubbles) {
          expect(r ** 2).toBeCloseTo(Math.max(1, problem.figures.customers.count), 6);
          expect(Math.min(x, y) - r).toBeGreaterThanOrEqual(-1e-6);
          expect(Math.max(x, y) + r).toBeLessThanOrEqual(size + 1e-6);
          for (const other of bubbles.filter((one) => one.problem !== problem)) {
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(r + other.r - 1e-6);
          }
        }
      }),
      { numRuns: 30 },
    ));
});
