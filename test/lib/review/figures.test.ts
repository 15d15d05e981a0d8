import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersOf } from '@/lib/review/customers';
import { figuresOf } from '@/lib/review/figures';
import { anInsight } from '@/test/support/builders';
import { anyInsight, aView, daysBefore, NOW } from '@/test/support/evidence';

const moment = { now: NOW, since: Date.parse(daysBefore(365)), lastVisit: daysBefore(7) };
const someInsights = fc.uniqueArray(anyInsight, { selector: ({ id }) => id, maxLength: 20 });

const worth = (company: string, value: number) => anInsight({ customer: { company, value } });

describe('figuresOf', () => {
  it('[RV6] gives with each count exactly the insights it counts', () =>
    fc.assert(
      fc.property(someInsights, (insights) => {
        const view = aView(insights);
        const figures = figuresOf(view, moment);
        const opened = (ids: string[]) => view.members.filter(({ id }) => ids.includes(id));
        const { weeks } = figures.trend;
        const plain = [
          figures.insights,
          figures.fresh,
          ...figures.segments,
          ...figures.severity.levels,
        ];
        for (const { count, ids } of [...plain, ...weeks, ...figures.customers.people]) {
          expect(opened(ids)).toHaveLength(count);
        }
        expect(customersOf(opened(figures.customers.ids)).people).toHaveLength(
          figures.customers.count,
        );
        expect(customersOf(opened(figures.companies.ids)).companies).toHaveLength(
          figures.companies.count,
        );
        expect(
          opened(figures.fresh.ids).every(({ createdAt }) => createdAt > moment.lastVisit),
        ).toBe(true);
      }),
    ));

  it('[RV6] accounts for every insight as a customer’s or an unknown one’s', () =>
    fc.assert(
      fc.property(someInsights, (insights) => {
        const view = aView(insights);
        const { customers } = figuresOf(view, moment);
        const faceless = view.members.filter(
          ({ id, customer }) => customer?.company && !customers.ids.includes(id),
        );
        expect(customers.ids.length + customers.unknown.length + faceless.length).toBe(
          view.members.length,
        );
      }),
    ));

  it('does not count competitors’ words as demand', () => {
    const figures = figuresOf(aView([anInsight({ kind: 'competitor' }), anInsight()]), moment);
    expect([figures.insights.count, figures.answers.count]).toEqual([1, 1]);
  });

  it('takes the usual severity from the judged insights alone', () => {
    const levels = ([0, 0, 2, 3] as const).map((severity) => anInsight({ severity }));
    const { severity } = figuresOf(aView(levels), moment);
    expect(severity).toMatchObject({ level: 3, mean: 2.5 });
    expect(severity.levels.map(({ count }) => count)).toEqual([2, 0, 1, 1]);
  });

  it('counts the value of one company once, at its highest', () => {
    const view = aView([worth('Acme', 100), worth('ACME Inc', 120), worth('Beta', 50)]);
    expect(figuresOf(view, moment).value.count).toBe(170);
  });

  it('marks nothing as new before the first visit', () => {
    expect(figuresOf(aView([anInsight()]), { ...moment, lastVisit: '' }).fresh.count).toBe(0);
  });
});
