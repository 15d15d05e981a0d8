import type { Insight } from '@/lib/domain/insight';
import { byNewest } from '@/lib/domain/newest';

/** `match` is the order of the search, and newest first while nothing is searched for. */
export const SORTS = ['match', 'newest', 'oldest', 'severity', 'customer'] as const;
export type Sort = (typeof SORTS)[number];

/** A new array; equals keep the newest first. */
export function sortInsights(insights: readonly Insight[], sort: Sort): Insight[] {
  const newest = insights.toSorted(byNewest);
  if (sort === 'oldest') return newest.toReversed();
  if (sort === 'severity') return newest.toSorted((one, other) => other.severity - one.severity);
  if (sort === 'customer') return byCustomer(newest);
  return newest;
}

/** Company, then person; nobody named comes last. Names are collated once each: collating is slow. */
function byCustomer(insights: Insight[]): Insight[] {
  const names = new Map(insights.map((insight) => [insight, customerName(insight)]));
  const collator = new Intl.Collator();
  const order = [...new Set(names.values())].toSorted(
    (one, other) => Number(one === '') - Number(other === '') || collator.compare(one, other),
  );
  const ranks = new Map(order.map((name, rank) => [name, rank]));
  const rankOf = (insight: Insight) => ranks.get(names.get(insight) ?? '') ?? 0;
  return insights.toSorted((one, other) => rankOf(one) - rankOf(other));
}

const customerName = ({ customer }: Insight): string =>
  [customer?.company, customer?.name ?? customer?.email].filter(Boolean).join(' · ');
