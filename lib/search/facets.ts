import type { Insight } from '@/lib/domain/insight';
import type { FilterField, Lookups } from './filter';

export interface FacetValue {
  value: string;
  count: number;
}

/** Fields whose values are the user's own. */
export const FACETS = [
  'tag',
  'app',
  'company',
  'customer',
  'competitor',
  'by',
] as const satisfies FilterField[];
export type Facet = (typeof FACETS)[number];

/** Every value in use and by how many insights, most used first. */
export function countFacet(
  insights: Iterable<Insight>,
  facet: Facet,
  authorOf: Lookups['authorOf'] = () => undefined,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const insight of insights) {
    for (const value of VALUES[facet](insight, authorOf))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

const VALUES: Record<Facet, (insight: Insight, authorOf: Lookups['authorOf']) => string[]> = {
  tag: (insight) => insight.tags,
  app: (insight) => [insight.source.app],
  company: (insight) => present(insight.customer?.company),
  customer: (insight) => present(insight.customer?.name ?? insight.customer?.email),
  competitor: (insight) => present(insight.competitor),
  by: (insight, authorOf) => present(authorOf(insight.by)),
};

const present = (value: string | undefined): string[] => (value ? [value] : []);
