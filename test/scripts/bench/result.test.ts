import { describe, expect, it } from 'vitest';
import { judge, quantile } from '@/scripts/bench/result';

describe('quantile', () => {
  it('lies between neighbours', () => {
    expect(quantile([40, 10, 20, 30], 0.5)).toBe(25);
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
  });

  it('refuses an empty run instead of calling it fast', () => {
    expect(() => quantile([], 0.5)).toThrow(/nothing was measured/i);
  });
});

describe('judge', () => {
  const about = { name: 'save', unit: 'ms', goal: 50 } as const;
  const slowTail = [
    ...Array.from({ length: 90 }, () => 5),
    ...Array.from({ length: 10 }, () => 90),
  ];

  it('misses a goal for the 95th percentile by a slow tail', () => {
    expect(judge(about, slowTail, 'p95')).toMatchObject({ median: 5, p95: 90, met: false });
  });

  it('wants more of a rate, and takes its low end for the tail', () => {
    const rate = { name: 'pushes', unit: '/s', goal: 50 } as const;
    const values = [90, 100, 100, 100, 110];
    expect(judge(rate, values, 'p95')).toMatchObject({ median: 100, p95: 92, met: true });
    expect(judge({ ...rate, goal: 95 }, values, 'p95')).toMatchObject({ met: false });
  });

  it('meets a goal for the median in spite of it', () => {
    expect(judge(about, slowTail, 'median')).toMatchObject({ met: true });
  });
});
