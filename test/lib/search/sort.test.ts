import { describe, expect, it } from 'vitest';
import { countFacet } from '@/lib/search/facets';
import { sortInsights, type Sort } from '@/lib/search/sort';
import { anInsight } from '@/test/support/builders';

const day = (n: number) => `2026-03-0${n}T09:00:00.000Z`;
const INSIGHTS = [
  anInsight({ note: 'b', createdAt: day(2), severity: 3, customer: { company: 'Zeta' } }),
  anInsight({ note: 'c', createdAt: day(3), severity: 1 }),
  anInsight({ note: 'a', createdAt: day(1), severity: 3, customer: { company: 'Éclair' } }),
];

describe('sorting', () => {
  it.each<[Sort, string]>([
    ['newest', 'cba'],
    ['match', 'cba'],
    ['oldest', 'abc'],
    ['severity', 'bac'],
    ['customer', 'abc'],
  ])('by %s', (sort, order) => {
    expect(
      sortInsights(INSIGHTS, sort)
        .map(({ note }) => note)
        .join(''),
    ).toBe(order);
  });

  it('leaves the given array as it is', () => {
    const before = [...INSIGHTS];
    sortInsights(INSIGHTS, 'customer');
    expect(INSIGHTS).toEqual(before);
  });
});

describe('facets', () => {
  it('count the values in use, most used first', () => {
    const insights = [anInsight({ tags: ['a', 'b'] }), anInsight({ tags: ['b'] })];
    expect(countFacet(insights, 'tag')).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
    ]);
  });
});
