import { expect, it } from 'vitest';
import { dated } from '@/lib/review/dated';
import { aProblem, daysBefore } from '@/test/support/evidence';

const today = daysBefore(0);

it('[RV11] dates what is shipped, and keeps a date that was set', () => {
  expect(dated({ status: 'shipped' }, undefined, today)).toEqual({
    status: 'shipped',
    shippedOn: today,
  });
  const before = aProblem({ shippedOn: daysBefore(9) });
  expect(dated({ status: 'shipped' }, before, today).shippedOn).toBe(daysBefore(9));
  const given = { status: 'shipped', shippedOn: daysBefore(3) } as const;
  expect(dated(given, before, today)).toEqual(given);
});

it('[RV11] takes the date from what has not shipped after all, and touches it for nothing else', () => {
  const shipped = aProblem({ status: 'shipped', shippedOn: daysBefore(9) });
  expect(dated({ status: 'planned' }, shipped, today)).toEqual({
    status: 'planned',
    shippedOn: undefined,
  });
  expect(dated({ effort: 2 }, shipped, today)).toEqual({ effort: 2 });
});
