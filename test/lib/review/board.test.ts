import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPatch } from '@/lib/base/with-patch';
import { HORIZONS, MOSCOW, STATUSES } from '@/lib/domain/problem';
import { boardOf, patchOf, type BoardBy } from '@/lib/review/board';
import { aProblem, aView, ranked } from '@/test/support/evidence';

const anyProblem = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    horizon: fc.constantFrom(undefined, ...HORIZONS),
    moscow: fc.constantFrom(undefined, ...MOSCOW),
  })
  .map(({ status, horizon, moscow }) =>
    aProblem({ status, ...(horizon && { horizon }), ...(moscow && { moscow }) }),
  );
const boardBy = fc.constantFrom<BoardBy>('horizon', 'moscow');

describe('the board', () => {
  it('[RV10] has each problem that is not dismissed in exactly one column', () =>
    fc.assert(
      fc.property(fc.array(anyProblem), boardBy, (problems, by) => {
        const all = ranked(...problems.map((problem) => aView([], { id: problem.id, problem })));
        const shown = boardOf(all, by).flatMap((column) => column.problems.map(({ id }) => id));
        const live = problems.filter(({ status }) => status !== 'dismissed').map(({ id }) => id);
        expect(shown.toSorted()).toEqual(live.toSorted());
      }),
    ));

  it('[RV10] shows a problem in the column it was put into', () =>
    fc.assert(
      fc.property(anyProblem, boardBy, fc.nat(6), (problem, by, nth) => {
        fc.pre(problem.status !== 'dismissed');
        const columns = boardOf([], by);
        const key = columns[nth % columns.length]!.key;
        const patch = patchOf(key, by, problem);
        const moved = aView([], { problem: withPatch(problem, patch) });
        const column = boardOf(ranked(moved), by).find(({ problems }) => problems.length > 0);
        expect(column?.key).toBe(key);
      }),
    ));

  it('begins with the plan and ends with what is not placed', () => {
    const keys = boardOf([], 'horizon').map(({ key }) => key);
    expect(keys).toEqual(['now', 'next', 'later', 'shipped', 'none']);
  });
});
