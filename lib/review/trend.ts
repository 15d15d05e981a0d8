import type { Insight } from '@/lib/domain/insight';
import { atLeast, atMost } from './poisson';
import { saidAt, WEEK_MS, type Tally } from './tally';

export const TREND_WEEKS = 12;
/** The last weeks are compared with those before them. */
const RECENT_WEEKS = 4;
/** One in ten steady problems is called rising or fading by chance: a hint to look, not a proof. */
const CHANCE = 0.1;

export type Direction = 'new' | 'rising' | 'fading' | 'steady' | 'quiet';

export interface Trend {
  /** Insights said in each of the last 12 weeks, the oldest first; the last ends now. */
  weeks: Tally[];
  direction: Direction;
}

/**
 * RV9. `now` and `since` are epoch milliseconds; `since` is when the collection begins: weeks before it
 * are not known to be empty. Rising and fading by the exact test that a share of a Poisson count is
 * binomial (Przyborowski and Wilenski, Biometrika 31 (1940) 313-323).
 */
export function trendOf(insights: readonly Insight[], now: number, since: number): Trend {
  const weeks = Array.from({ length: TREND_WEEKS }, (): Tally => ({ count: 0, ids: [] }));
  let first = now;
  for (const insight of insights) {
    const at = saidAt(insight);
    first = Math.min(first, at);
    const week = weeks[TREND_WEEKS - 1 - Math.floor((now - at) / WEEK_MS)];
    // Words dated in the future are a clock that goes wrong: they belong to no week.
    if (week && at <= now) week.count = week.ids.push(insight.id);
  }
  return { weeks, direction: directionOf(weeks, { first, now, since }) };
}

function directionOf(
  weeks: readonly Tally[],
  { first, now, since }: { first: number; now: number; since: number },
): Direction {
  const recent = sum(weeks.slice(-RECENT_WEEKS));
  const before = sum(weeks.slice(0, -RECENT_WEEKS));
  if (recent + before === 0) return 'quiet';
  const known = Math.min((now - since) / WEEK_MS, TREND_WEEKS) - RECENT_WEEKS;
  if (known < 1) return 'steady';
  if (now - first < RECENT_WEEKS * WEEK_MS) return 'new';
  const share = RECENT_WEEKS / (RECENT_WEEKS + known);
  if (atLeast(recent, recent + before, share) <= CHANCE) return 'rising';
  return atMost(recent, recent + before, share) <= CHANCE ? 'fading' : 'steady';
}

const sum = (weeks: readonly Tally[]): number =>
  weeks.reduce((total, { count }) => total + count, 0);
