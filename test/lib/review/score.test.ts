import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '@/lib/domain/settings';
import { figuresOf } from '@/lib/review/figures';
import { SCORE_PARTS, scaleOf, scoreOf } from '@/lib/review/score';
import { anInsight, aSource } from '@/test/support/builders';
import { anyInsight, aView, daysBefore, NOW } from '@/test/support/evidence';

const moment = { now: NOW, since: Date.parse(daysBefore(365)), lastVisit: '' };
const weight = fc.integer({ min: 0, max: 5 });
const weights = fc.record({ reach: weight, severity: weight, recency: weight, value: weight });

const by = (names: string[]) =>
  figuresOf(aView(names.map((name) => anInsight({ customer: { name } }))), moment);

describe('scoreOf', () => {
  it('[RV8] is the weighted mean of the parts it shows', () =>
    fc.assert(
      fc.property(
        fc.array(anyInsight, { minLength: 1, maxLength: 8 }),
        weights,
        (insights, set) => {
          const figures = figuresOf(aView(insights), moment);
          const { score, parts } = scoreOf(figures, set, { scale: scaleOf([figures]), now: NOW });
          const total = SCORE_PARTS.reduce((sum, part) => sum + set[part], 0) || 1;
          const mean = SCORE_PARTS.reduce((sum, part) => sum + set[part] * parts[part], 0) / total;
          expect(score).toBeCloseTo(100 * mean, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        },
      ),
    ));

  it('gives the largest reach to the problem with most customers', () => {
    const [large, small] = [by(['a', 'b', 'c']), by(['d'])];
    const scale = scaleOf([large, small]);
    const reach = (figures: typeof large) =>
      scoreOf(figures, SETTINGS.scoreWeights.initial(), { scale, now: NOW }).parts.reach;
    expect(reach(large)).toBe(1);
    expect(reach(small)).toBe(0.5);
  });

  it('halves the recency every four weeks', () => {
    const said = anInsight({ source: aSource({ occurredAt: daysBefore(28) }) });
    const figures = figuresOf(aView([said]), moment);
    const { parts } = scoreOf(figures, SETTINGS.scoreWeights.initial(), {
      scale: scaleOf([figures]),
      now: NOW,
    });
    expect(parts.recency).toBeCloseTo(0.5, 9);
  });
});
