import type { Insight } from '@/lib/domain/insight';

/** A number with the ids of the insights it counts: what opens when it is pressed. */
export interface Tally {
  count: number;
  ids: string[];
}

export interface NamedTally extends Tally {
  name: string;
}

export const tallyOf = (insights: readonly Insight[]): Tally => ({
  count: insights.length,
  ids: insights.map(({ id }) => id),
});

const times = new WeakMap<Insight, number>();

/** When the words were said; where the page did not tell, when they were clipped. Epoch milliseconds. */
export function saidAt(insight: Insight): number {
  // Figures ask for it a dozen times, and a date is slow to read.
  let at = times.get(insight);
  if (at === undefined)
    times.set(insight, (at = Date.parse(insight.source.occurredAt ?? insight.createdAt)));
  return at;
}

export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
