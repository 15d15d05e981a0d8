import { describe, expect, it } from 'vitest';
import { coverageOver } from '@/lib/cluster/arrivals/coverage';

const coverage = coverageOver([['export', 'slow'], ['export', 'csv'], ['login']]);

describe('coverageOver', () => {
  it('is whole when others have said each term, in whichever of their texts', () => {
    expect(coverage(['slow', 'csv'], [0, 1])).toBe(1);
  });

  it('is none when they have said nothing of it', () => {
    expect(coverage(['login'], [0, 1])).toBe(0);
    expect(coverage([], [0, 1])).toBe(0);
  });

  it('counts a rare term for more than one that many use', () => {
    expect(coverage(['slow', 'login'], [0])).toBe(0.5);
    expect(coverage(['export', 'login'], [0])).toBeLessThan(0.5);
  });

  it('falls with what nobody has said before', () => {
    expect(coverage(['slow', 'invoice'], [0])).toBeLessThan(0.5);
  });
});
