import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { createFilter, type Filter } from '@/lib/search/filter';
import { anInsight, aSource } from '@/test/support/builders';

const passes = (insight: Insight, ...filters: Filter[]): boolean =>
  createFilter(filters, {
    groupOf: (id) => (id === insight.id ? 'group' : undefined),
    authorOf: (by) => (by === 'me' ? by : `Name of ${by}`),
  })(insight);

describe('a filter', () => {
  it('takes values of one field as alternatives', () => {
    const insight = anInsight({ kind: 'request' });
    const filters: Filter[] = [
      { field: 'kind', value: 'pain' },
      { field: 'kind', value: 'request' },
    ];
    expect(passes(insight, ...filters)).toBe(true);
  });

  it('wants every tag that is named, whatever its case', () => {
    const insight = anInsight({ tags: ['export', 'API'] });
    expect(passes(insight, { field: 'tag', value: 'Export' }, { field: 'tag', value: 'api' })).toBe(
      true,
    );
    expect(passes(insight, { field: 'tag', value: 'export' }, { field: 'tag', value: 'sso' })).toBe(
      false,
    );
  });

  it('wants all fields and nothing that is excluded', () => {
    const insight = anInsight({ kind: 'pain', customer: { company: 'Acme' } });
    const acme: Filter = { field: 'company', value: 'Acme' };
    expect(passes(insight, { field: 'kind', value: 'pain' }, acme)).toBe(true);
    expect(passes(insight, { field: 'kind', value: 'praise' }, acme)).toBe(false);
    expect(passes(insight, { field: 'kind', value: 'pain' }, { ...acme, not: true })).toBe(false);
  });

  it('counts both the first and the last day, where the user is', () => {
    const insight = anInsight({ createdAt: new Date(2026, 2, 2, 23, 30).toISOString() });
    expect(passes(insight, { field: 'after', value: '2026-03-02' })).toBe(true);
    expect(passes(insight, { field: 'before', value: '2026-03-02' })).toBe(true);
    expect(passes(insight, { field: 'after', value: '2026-03-03' })).toBe(false);
    expect(passes(insight, { field: 'before', value: '2026-03-01' })).toBe(false);
  });

  it.each([
    ['note', { note: 'x' }],
    ['tag', { tags: ['x'] }],
    ['customer', { customer: { email: 'ana@acme.example' } }],
    ['company', { customer: { company: 'Acme' } }],
    ['competitor', { competitor: 'Rival' }],
  ])('tells what has a %s', (value, over) => {
    expect(passes(anInsight(over), { field: 'has', value })).toBe(true);
    expect(passes(anInsight(), { field: 'has', value })).toBe(false);
  });

  it('knows the app, the competitor, the severity and the group', () => {
    const insight = anInsight({
      severity: 3,
      competitor: 'Rival',
      source: aSource({ app: 'zendesk' }),
    });
    expect(passes(insight, { field: 'app', value: 'zendesk' })).toBe(true);
    expect(passes(insight, { field: 'competitor', value: 'rival' })).toBe(true);
    expect(passes(insight, { field: 'severity', value: '3' })).toBe(true);
    expect(passes(insight, { field: 'problem', value: 'group' })).toBe(true);
    expect(passes(insight, { field: 'problem', value: 'none' })).toBe(false);
  });
});
