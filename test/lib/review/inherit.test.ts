import { expect, it } from 'vitest';
import { inherit } from '@/lib/review/inherit';
import { aProblem, daysBefore } from '@/test/support/evidence';

const shipped = aProblem({
  status: 'shipped',
  shippedOn: daysBefore(9),
  statement: 'Logins expire',
});

it('takes over what was decided about the others, and keeps their words', () => {
  const planned = aProblem({ status: 'planned', horizon: 'now', effort: 2, notes: 'Ask Bo' });
  expect(inherit(undefined, [planned])).toMatchObject({
    status: 'planned',
    horizon: 'now',
    effort: 2,
    notes: 'Exports time out\n\nAsk Bo',
  });
});

it('keeps what was decided about the problem itself', () => {
  const own = aProblem({ status: 'exploring', effort: 1 });
  expect(inherit(own, [aProblem({ status: 'planned', effort: 5 })])).toMatchObject({
    status: 'exploring',
    effort: 1,
  });
});

it('has a ship date only where it has shipped', () => {
  expect(inherit(aProblem(), [shipped])).toMatchObject({
    status: 'shipped',
    shippedOn: daysBefore(9),
  });
  expect(inherit(aProblem({ status: 'planned' }), [shipped])).toMatchObject({
    status: 'planned',
    shippedOn: undefined,
  });
});

it('is not dismissed by what was', () => {
  expect(inherit(aProblem(), [aProblem({ status: 'dismissed' })]).status).toBe('new');
});
