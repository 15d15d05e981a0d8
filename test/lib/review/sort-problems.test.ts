import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_SORTS } from '@/lib/domain/problem-sort';
import { sortProblems } from '@/lib/review/sort-problems';
import { aProblem, aView, ranked, saidBy } from '@/test/support/evidence';

const large = aView(saidBy(5, 40), { statement: 'A', problem: aProblem({ effort: 8 }) });
const urgent = aView(saidBy(2, 1), { statement: 'B', problem: aProblem({ moscow: 'must' }) });
const quick = aView(saidBy(1, 90), { statement: 'C', problem: aProblem({ effort: 0.5 }) });
const all = ranked(quick, urgent, large);

const order = (by: (typeof PROBLEM_SORTS)[number]) =>
  sortProblems(all, by)
    .map(({ statement }) => statement)
    .join('');

describe('sortProblems', () => {
  it('puts the largest first', () => {
    expect(order('customers')).toBe('ABC');
    expect(order('newest')).toBe('BAC');
    expect(order('moscow').charAt(0)).toBe('B');
    expect(order('return')).toBe('CAB');
    expect(order('name')).toBe('ABC');
  });

  it('gives the same order whatever the order it is given', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PROBLEM_SORTS),
        fc.shuffledSubarray(all, { minLength: 3 }),
        (by, some) => {
          expect(sortProblems(some, by)).toEqual(sortProblems(all, by));
        },
      ),
    ));
});
