import { describe, expect, it } from 'vitest';
import { agreement } from '@/scripts/eval/metrics';

describe('agreement', () => {
  it('is whole when only the names of the groups differ', () => {
    const same = agreement(['a', 'a', 'b', 'c'], ['x', 'x', 'y', 'z']);
    expect(same).toMatchObject({ ari: 1, v: 1, b3: 1, mean: 1, aloneKept: 1, orphaned: 0 });
  });

  // Worked by hand: mutual information 0.6365, entropies 1.0986 and 0.6365.
  it('agrees with the published measures on a mixed case', () => {
    const { ari, v, b3 } = agreement('001122'.split(''), '001111'.split(''));
    expect(ari).toBeCloseTo(0.4444, 4);
    expect(v).toBeCloseTo(0.7337, 4);
    expect(b3).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3), 4);
  });

  it('counts who was rightly and who was wrongly left alone', () => {
    const { aloneKept, orphaned } = agreement('aabc'.split(''), ['x', 'y', 'z', 'z']);
    expect(aloneKept).toBe(0);
    expect(orphaned).toBe(1);
  });
});
