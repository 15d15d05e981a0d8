import type { Insight } from '@/lib/domain/insight';
import { foldCompany, foldEmail, foldName } from './names';
import type { NamedTally } from './tally';

/** Who is behind some insights. */
export interface Customers {
  /** Distinct people; a company of which no person is known counts as one. Largest first. */
  people: NamedTally[];
  companies: NamedTally[];
  /** Ids of insights with nobody named: between none and all of them are further customers. */
  unknown: string[];
}

/**
 * RV7: one person is one email address, or one name at one company; spelling, accents and legal forms
 * of companies do not count. Nothing else is taken to be the same person.
 */
export function customersOf(insights: readonly Insight[]): Customers {
  const people = new Map<string, Party>();
  const companies = new Map<string, Party>();
  const faceless: Insight[] = [];
  const unknown: string[] = [];
  const keyOf = keysOfPeople(insights);
  for (const insight of insights) {
    const company = companyOf(insight);
    if (company) count(companies, foldCompany(company), company, insight.id);
    const person = keyOf(insight);
    if (person) count(people, person, personName(insight) ?? '', insight.id);
    else if (company) faceless.push(insight);
    else unknown.push(insight.id);
  }
  countFaceless(
    people,
    faceless,
    insights.filter((insight) => keyOf(insight)),
  );
  return { people: ranked(people), companies: ranked(companies), unknown };
}

interface Party {
  name: string;
  ids: string[];
}

function count(parties: Map<string, Party>, key: string, name: string, id: string): void {
  const party = parties.get(key);
  if (party) party.ids.push(id);
  else parties.set(key, { name, ids: [id] });
}

/** Nobody can tell whether "someone at Acme" is the Ana of Acme who is counted: it is no second customer. */
function countFaceless(
  people: Map<string, Party>,
  faceless: readonly Insight[],
  named: readonly Insight[],
): void {
  const known = new Set(named.map((insight) => foldCompany(companyOf(insight) ?? '')));
  for (const insight of faceless) {
    const company = companyOf(insight) ?? '';
    const fold = foldCompany(company);
    if (!known.has(fold)) count(people, `at ${fold}`, company, insight.id);
  }
}

/** An address and a name seen together once are one person from then on, so keys are joined. */
function keysOfPeople(insights: readonly Insight[]): (insight: Insight) => string | undefined {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const up = parent.get(key);
    return up === undefined ? key : root(up);
  };
  const firstKey = new Map<Insight, string | undefined>();
  for (const insight of insights) {
    const [first, ...rest] = personKeys(insight);
    firstKey.set(insight, first);
    for (const key of rest)
      if (first && root(key) !== root(first)) parent.set(root(key), root(first));
  }
  return (insight) => {
    const key = firstKey.get(insight);
    return key && root(key);
  };
}

function personKeys(insight: Insight): string[] {
  const email = insight.customer?.email;
  const name = personName(insight);
  const nameKey = name && foldName(name);
  return [
    ...(email ? [`mail ${foldEmail(email)}`] : []),
    ...(nameKey ? [`name ${nameKey} at ${foldCompany(companyOf(insight) ?? '')}`] : []),
  ];
}

function personName({ customer, source }: Insight): string | undefined {
  const author = source.role === 'customer' ? source.author : undefined;
  return customer?.name || author || customer?.email;
}

const companyOf = ({ customer }: Insight): string | undefined => customer?.company || undefined;

const ranked = (parties: Map<string, Party>): NamedTally[] =>
  [...parties.values()]
    .map((party) => ({ ...party, count: party.ids.length }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name));
