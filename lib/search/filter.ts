import { z } from '@/lib/base/z';
import type { Insight } from '@/lib/domain/insight';

export const FILTER_FIELDS = [
  'kind',
  'tag',
  'app',
  'customer',
  'company',
  'competitor',
  'severity',
  'after',
  'before',
  'has',
  'problem',
  'by',
] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/**
 * One condition, shown as one token. Dates are days (`2026-03-02`), the first and the last that count;
 * severity is a digit; `by` is a name, or `me`; `has` is one of `PARTS`; `problem` is the id of a group, or `none`.
 */
export const Filter = z.object({
  field: z.enum(FILTER_FIELDS),
  value: z.string(),
  not: z.optional(z.boolean()),
});
export type Filter = z.infer<typeof Filter>;

export const PARTS = ['note', 'tag', 'customer', 'company', 'competitor'] as const;

/** What an insight does not say itself. */
export interface Lookups {
  /** To which group it belongs, if to any. */
  groupOf: (insightId: string) => string | undefined;
  /** The name of who clipped it, by the id that it carries; `me` is this installation. */
  authorOf: (by: string) => string | undefined;
}

/**
 * Values of one field are alternatives, except tags: each named tag must be there. Different fields
 * must all hold, and nothing that is excluded may.
 */
export function createFilter(
  filters: readonly Filter[],
  lookups: Lookups,
): (insight: Insight) => boolean {
  const excluded = filters.filter((filter) => filter.not);
  const wanted = filters.filter((filter) => !filter.not);
  const tags = wanted.filter(({ field }) => field === 'tag');
  const others = [...Map.groupBy(wanted, ({ field }) => field)].filter(
    ([field]) => field !== 'tag',
  );
  const holds = (insight: Insight) => (filter: Filter) => matches(insight, filter, lookups);
  return (insight) => {
    const isTrue = holds(insight);
    return (
      tags.every(isTrue) && others.every(([, same]) => same.some(isTrue)) && !excluded.some(isTrue)
    );
  };
}

type Test = (insight: Insight, value: string, lookups: Lookups) => boolean;

const TESTS: Record<FilterField, Test> = {
  kind: (insight, value) => insight.kind === value,
  tag: (insight, value) => insight.tags.some((tag) => isSame(tag, value)),
  app: (insight, value) => isSame(insight.source.app, value),
  customer: (insight, value) => isSame(insight.customer?.name ?? insight.customer?.email, value),
  company: (insight, value) => isSame(insight.customer?.company, value),
  competitor: (insight, value) => isSame(insight.competitor, value),
  severity: (insight, value) => String(insight.severity) === value,
  after: (insight, value) => Date.parse(insight.createdAt) >= startOfDay(value),
  before: (insight, value) => Date.parse(insight.createdAt) < startOfDay(value, 1),
  has: (insight, value) => hasPart(insight, value),
  problem: (insight, value, { groupOf }) => (groupOf(insight.id) ?? 'none') === value,
  by: (insight, value, { authorOf }) => isSame(authorOf(insight.by), value),
};

const matches = (insight: Insight, { field, value }: Filter, lookups: Lookups): boolean =>
  TESTS[field](insight, value, lookups);

const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && (one === other || one.toLowerCase() === other.toLowerCase());

function hasPart(insight: Insight, part: string): boolean {
  if (part === 'note') return insight.note !== '';
  if (part === 'tag') return insight.tags.length > 0;
  if (part === 'customer') return Boolean(insight.customer?.name ?? insight.customer?.email);
  if (part === 'company') return Boolean(insight.customer?.company);
  return part === 'competitor' && Boolean(insight.competitor);
}

/** Epoch milliseconds at which that day, or the one `later`, begins where the user is. NaN if it is no day. */
export function startOfDay(day: string, later = 0): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

export const isSameFilter = (one: Filter, other: Filter): boolean =>
  one.field === other.field && isSame(one.value, other.value) && !one.not === !other.not;
