import { describe, expect, it } from 'vitest';
import { trendOf } from '@/lib/review/trend';
import { anInsight, aSource } from '@/test/support/builders';
import { daysBefore, NOW } from '@/test/support/evidence';

const YEAR_AGO = Date.parse(daysBefore(365));

/** `weekly[0]` insights in the oldest of the twelve weeks, and so on. */
const saidWeekly = (weekly: number[]) =>
  weekly.flatMap((count, nth) =>
    Array.from({ length: count }, () =>
      anInsight({ source: aSource({ occurredAt: daysBefore(3 + (11 - nth) * 7) }) }),
    ),
  );

const direction = (weekly: number[], since = YEAR_AGO) =>
  trendOf(saidWeekly(weekly), NOW, since).direction;

describe('trendOf', () => {
  it('counts the insights of each of twelve weeks, the oldest first', () => {
    const weekly = [1, 0, 0, 2, 0, 0, 0, 1, 0, 3, 0, 1];
    expect(trendOf(saidWeekly(weekly), NOW, YEAR_AGO).weeks.map(({ count }) => count)).toEqual(
      weekly,
    );
  });

  it('leaves out what is older, and what a wrong clock dates in the future', () => {
    const far = [daysBefore(100), daysBefore(-3)].map((occurredAt) =>
      anInsight({ source: aSource({ occurredAt }) }),
    );
    expect(trendOf(far, NOW, YEAR_AGO).weeks.every(({ count }) => count === 0)).toBe(true);
  });

  it('[RV9] calls rising what is too much for chance, and fading what is too little', () => {
    expect(direction([1, 1, 0, 1, 1, 0, 1, 0, 2, 2, 3, 2])).toBe('rising');
    expect(direction([2, 2, 3, 2, 2, 2, 1, 2, 0, 0, 1, 0])).toBe('fading');
  });

  it('[RV9] calls a difference that chance explains steady', () => {
    expect(direction([1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0])).toBe('steady');
    expect(direction([0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0])).toBe('steady');
  });

  it('[RV9] calls new what was first said within four weeks, and quiet what was not for twelve', () => {
    expect(direction([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1])).toBe('new');
    expect(direction([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe('quiet');
  });

  it('[RV9] does not take weeks before the collection began for empty ones', () => {
    const twoWeeksAgo = Date.parse(daysBefore(14));
    expect(direction([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3], twoWeeksAgo)).toBe('steady');
    const fiveWeeksAgo = Date.parse(daysBefore(35));
    expect(direction([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1], fiveWeeksAgo)).toBe('steady');
  });
});
