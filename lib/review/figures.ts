import { SEVERITIES, type Insight, type Severity } from '@/lib/domain/insight';
import type { ProblemView } from './arrange';
import { customersOf, type Customers } from './customers';
import { foldCompany, foldName } from './names';
import { saidAt, tallyOf, type NamedTally, type Tally } from './tally';
import { trendOf, type Trend } from './trend';

/** What a problem's card says. RV6: each number comes with the insights it counts. */
export interface Figures {
  insights: Tally;
  customers: Customers & Tally;
  companies: Tally;
  /** The usual severity, 0 to 3: the mean of those judged, rounded; and the insights of each level. */
  severity: { level: Severity; mean: number; levels: [Tally, Tally, Tally, Tally] };
  segments: NamedTally[];
  /** What the customers behind it are worth a year, each counted once. */
  value: Tally;
  /** Clipped since the review was last looked at. */
  fresh: Tally;
  answers: Tally;
  trend: Trend;
  newest?: Insight;
}

/** `now`, and when the collection began (`since`), in epoch milliseconds; `lastVisit` an instant or ''. */
export interface Moment {
  now: number;
  since: number;
  lastVisit: string;
}

export function momentOf(
  { insights, lastVisit }: { insights: readonly Insight[]; lastVisit: string },
  now: number,
): Moment {
  const since = insights.reduce((first, insight) => Math.min(first, saidAt(insight)), now);
  return { now, since, lastVisit };
}

export function figuresOf({ members, answers }: ProblemView, moment: Moment): Figures {
  const customers = customersOf(members);
  const { people, companies } = customers;
  const newest = newestOf(members);
  return {
    insights: tallyOf(members),
    customers: { ...customers, count: people.length, ids: idsOf(members, people) },
    companies: { count: companies.length, ids: idsOf(members, companies) },
    severity: severityOf(members),
    segments: segmentsOf(members),
    value: valueOf(members),
    fresh: tallyOf(members.filter(({ createdAt }) => isAfter(createdAt, moment.lastVisit))),
    answers: tallyOf(answers),
    trend: trendOf(members, moment.now, moment.since),
    ...(newest && { newest }),
  };
}

/** By when the words were said. */
export const newestOf = (members: readonly Insight[]): Insight | undefined =>
  members.reduce<Insight | undefined>(
    (newest, insight) => (newest && saidAt(newest) >= saidAt(insight) ? newest : insight),
    undefined,
  );

/** In the order of the members, and each once. */
function idsOf(members: readonly Insight[], parties: readonly NamedTally[]): string[] {
  const counted = new Set(parties.flatMap(({ ids }) => ids));
  return members.flatMap(({ id }) => (counted.has(id) ? [id] : []));
}

/** Before the first visit nothing is marked: all of it would be. */
const isAfter = (at: string, lastVisit: string): boolean => lastVisit !== '' && at > lastVisit;

function severityOf(members: readonly Insight[]): Figures['severity'] {
  const of = (level: Severity) => tallyOf(members.filter(({ severity }) => severity === level));
  const levels: Figures['severity']['levels'] = [of(0), of(1), of(2), of(3)];
  const judged = members.length - levels[0].count;
  const sum = levels.reduce((total, { count }, level) => total + count * level, 0);
  const mean = judged === 0 ? 0 : sum / judged;
  return { level: SEVERITIES[Math.round(mean)] ?? 0, mean, levels };
}

function segmentsOf(members: readonly Insight[]): NamedTally[] {
  const named = members.filter(({ customer }) => customer?.segment);
  const bySegment = Map.groupBy(named, ({ customer }) => foldName(customer?.segment ?? ''));
  return [...bySegment.values()]
    .map((some) => ({ name: some[0]?.customer?.segment ?? '', ...tallyOf(some) }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}

/** A company's value stands on each insight of it: the highest that was written counts, once. */
function valueOf(members: readonly Insight[]): Tally {
  const valued = members.filter(({ customer }) => customer?.value);
  const byParty = Map.groupBy(valued, ({ id, customer }) => {
    const company = foldCompany(customer?.company ?? '');
    return company || foldName(customer?.name ?? customer?.email ?? '') || id;
  });
  const values = [...byParty.values()].map((some) =>
    Math.max(...some.map(({ customer }) => customer?.value ?? 0)),
  );
  return { count: values.reduce((sum, value) => sum + value, 0), ids: tallyOf(valued).ids };
}
