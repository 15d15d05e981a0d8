import type { ScoreWeights } from '@/lib/domain/settings';
import type { Figures } from './figures';
import { saidAt, WEEK_MS } from './tally';

export const SCORE_PARTS = ['reach', 'severity', 'recency', 'value'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** RV8: `score` is the weighted mean of the parts, 0 to 100; each part is 0 to 1 before its weight. */
export interface Score {
  score: number;
  parts: Record<ScorePart, number>;
}

/** The newest words of a problem count half as much after this many weeks. */
const HALF_LIFE_WEEKS = 4;

/** The largest of all problems, against which reach and value are measured. */
export interface Scale {
  customers: number;
  value: number;
}

export const scaleOf = (all: readonly Figures[]): Scale => ({
  customers: Math.max(0, ...all.map(({ customers }) => customers.count)),
  value: Math.max(0, ...all.map(({ value }) => value.count)),
});

export function scoreOf(
  figures: Figures,
  weights: ScoreWeights,
  { scale, now }: { scale: Scale; now: number },
): Score {
  const parts: Score['parts'] = {
    reach: share(figures.customers.count, scale.customers),
    severity: figures.severity.mean / 3,
    recency: recencyOf(figures, now),
    value: share(figures.value.count, scale.value),
  };
  const total = SCORE_PARTS.reduce((sum, part) => sum + weights[part], 0);
  const weighed = SCORE_PARTS.reduce((sum, part) => sum + weights[part] * parts[part], 0);
  return { score: total === 0 ? 0 : (100 * weighed) / total, parts };
}

/** By the logarithm: from 1 to 10 customers says as much as from 10 to 100. */
const share = (amount: number, largest: number): number =>
  largest === 0 ? 0 : Math.log1p(amount) / Math.log1p(largest);

function recencyOf({ newest }: Figures, now: number): number {
  if (!newest) return 0;
  const ageWeeks = Math.max(0, now - saidAt(newest)) / WEEK_MS;
  return 2 ** (-ageWeeks / HALF_LIFE_WEEKS);
}
