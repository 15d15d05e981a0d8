import type { Insight } from '@/lib/domain/insight';
import { rateRatio, type RateRatio } from './poisson';
import { saidAt, tallyOf, WEEK_MS, type Tally } from './tally';

/** Longer before, and other things changed too. */
const WEEKS_BEFORE = 12;
/** Less after, and there is nothing to compare. */
const LEAST_WEEKS = 1;

/** New insights per week before and after the ship date, each with the insights it counts. */
export interface ShippedEffect {
  before: Tally & { weeks: number };
  after: Tally & { weeks: number };
  ratio: RateRatio;
  verdict: Verdict;
}

/**
 * RV11. `fewer` and `more`: the 95 % interval of the ratio lies on one side of 1. `unsure`: it does not.
 * `early`: less than a week on one side. `silent`: nothing was said on either side.
 */
export type Verdict = 'fewer' | 'more' | 'unsure' | 'early' | 'silent';

/** `shippedOn`, `now` and `since` (the beginning of the collection) in epoch milliseconds. */
export function effectOf(
  members: readonly Insight[],
  { shippedOn, now, since }: { shippedOn: number; now: number; since: number },
): ShippedEffect {
  const start = Math.max(since, shippedOn - WEEKS_BEFORE * WEEK_MS);
  const said = (from: number, to: number) => ({
    ...tallyOf(members.filter((insight) => saidAt(insight) >= from && saidAt(insight) < to)),
    weeks: Math.max(0, (to - from) / WEEK_MS),
  });
  const [before, after] = [said(start, shippedOn), said(shippedOn, now)];
  const ratio = rateRatio(
    { count: before.count, time: before.weeks },
    { count: after.count, time: after.weeks },
  );
  return { before, after, ratio, verdict: verdictOf(before, after, ratio) };
}

function verdictOf(
  before: ShippedEffect['before'],
  after: ShippedEffect['after'],
  { low, high }: RateRatio,
): Verdict {
  if (Math.min(before.weeks, after.weeks) < LEAST_WEEKS) return 'early';
  if (before.count + after.count === 0) return 'silent';
  if (high < 1) return 'fewer';
  return low > 1 ? 'more' : 'unsure';
}
