import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS, withoutOverlaps, type Finding } from '@/lib/privacy/finding';

const a = (kind: Finding['kind'], start: number, end: number): Finding => ({
  kind,
  start,
  end,
  key: 'k',
});

describe('withoutOverlaps', () => {
  it('[PR1] prefers the kind that says more, then the longer finding', () => {
    expect(withoutOverlaps([a('phone', 0, 12), a('card', 4, 20)])).toEqual([a('card', 4, 20)]);
    expect(withoutOverlaps([a('email', 5, 9), a('email', 0, 9)])).toEqual([a('email', 0, 9)]);
  });

  it('[PR1] gives findings in order, none over another, and none that was not there', () => {
    const finding = fc.record({
      kind: fc.constantFrom(...FINDING_KINDS),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 30 }), (drawn) => {
        const findings = drawn.map(({ kind, start, length }) => a(kind, start, start + length));
        const kept = withoutOverlaps(findings);
        for (const [index, one] of kept.entries()) {
          expect(findings).toContainEqual(one);
          expect(one.start).toBeGreaterThanOrEqual(kept[index - 1]?.end ?? 0);
        }
        const isTouched = (one: Finding) =>
          kept.some(({ start, end }) => start < one.end && end > one.start);
        expect(findings.every(isTouched)).toBe(true);
      }),
    );
  });
});
