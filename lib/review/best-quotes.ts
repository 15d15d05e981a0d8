import type { Insight } from '@/lib/domain/insight';
import { insightText } from '@/lib/domain/insight';
import { customersOf } from './customers';
import { foldName } from './names';
import { saidAt } from './tally';

/** What one more quote is worth when it adds a new customer, company or segment; severity breaks ties. */
const GAIN = { customer: 4, company: 2, segment: 2, severity: 0.3, length: 0.5 } as const;
/** In characters: shorter says little, longer is not read. */
const EASY_LENGTH = { from: 40, to: 320 } as const;

/**
 * The `limit` quotes that together speak for most customers, companies and segments, the best first.
 * Greedy choice for maximum coverage, never worse than 1 - 1/e of the best possible:
 * Nemhauser, Wolsey and Fisher, Mathematical Programming 14 (1978) 265-294.
 */
export function bestQuotes(members: readonly Insight[], limit: number): Insight[] {
  const facets = facetsOf(members);
  const covered = new Set<string>();
  const left = new Set(members);
  const chosen: Insight[] = [];
  while (chosen.length < limit && left.size > 0) {
    const next = [...left].reduce((best, insight) =>
      isBetter(insight, best, (one) => gainOf(one, facets, covered)) ? insight : best,
    );
    left.delete(next);
    chosen.push(next);
    for (const { key } of facets.get(next.id) ?? []) covered.add(key);
  }
  return chosen;
}

interface Facet {
  key: string;
  gain: number;
}

function facetsOf(members: readonly Insight[]): Map<string, Facet[]> {
  const facets = new Map<string, Facet[]>(members.map(({ id }) => [id, []]));
  const { people, companies } = customersOf(members);
  const add = (ids: readonly string[], key: string, gain: number): void => {
    for (const id of ids) facets.get(id)?.push({ key, gain });
  };
  for (const [nth, { ids }] of people.entries()) add(ids, `person ${nth}`, GAIN.customer);
  for (const [nth, { ids }] of companies.entries()) add(ids, `company ${nth}`, GAIN.company);
  for (const { id, customer } of members) {
    if (customer?.segment) add([id], `segment ${foldName(customer.segment)}`, GAIN.segment);
  }
  return facets;
}

function gainOf(
  insight: Insight,
  facets: ReadonlyMap<string, Facet[]>,
  covered: ReadonlySet<string>,
): number {
  const fresh = (facets.get(insight.id) ?? []).filter(({ key }) => !covered.has(key));
  const { length } = insightText(insight);
  const isEasy = length >= EASY_LENGTH.from && length <= EASY_LENGTH.to;
  const extra = GAIN.severity * insight.severity + (isEasy ? GAIN.length : 0);
  return fresh.reduce((sum, { gain }) => sum + gain, extra);
}

/** Among equals the newer, then the id, so that the choice does not depend on the order. */
function isBetter(one: Insight, other: Insight, gain: (insight: Insight) => number): boolean {
  const difference = gain(one) - gain(other) || saidAt(one) - saidAt(other);
  return difference === 0 ? one.id < other.id : difference > 0;
}
