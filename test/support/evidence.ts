import * as fc from 'fast-check';
import type { Group, Grouping } from '@/lib/cluster/contract';
import { newId } from '@/lib/domain/id';
import { SEVERITIES, type Insight } from '@/lib/domain/insight';
import type { Problem } from '@/lib/domain/problem';
import { SETTINGS } from '@/lib/domain/settings';
import type { Evidence, ProblemView } from '@/lib/review/arrange';
import { rank, type RankedProblem } from '@/lib/review/ranked-problem';
import { anInsight, aSource } from './builders';

export const aGroup = (members: readonly string[], over: Partial<Group> = {}): Group => ({
  id: newId(),
  members: [...members],
  name: 'Exports time out',
  phrases: [],
  themeId: newId(),
  reasons: Object.fromEntries(members.map((id) => [id, { terms: [], similarity: 1 }])),
  ...over,
});

export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  insights: [],
  problems: [],
  decisions: [],
  grouping: { groups: [], ungrouped: [] },
  ...over,
});

/** Groups of the given sizes over new insights, and `rest` that belong to none. */
export function groupsOf(sizes: readonly number[], rest = 0): Evidence {
  const groups = sizes.map((size) => Array.from({ length: size }, () => anInsight()));
  const alone = Array.from({ length: rest }, () => anInsight());
  return evidence({
    insights: [...groups.flat(), ...alone],
    grouping: {
      groups: groups.map((some) => aGroup(some.map(({ id }) => id))),
      ungrouped: alone.map(({ id }) => id),
    },
  });
}

/** Any answer an engine could give about these insights: decisions and earlier answers unheard. */
export const anyGrouping = (insights: readonly Insight[], ids: readonly string[]) =>
  fc
    .array(fc.nat(ids.length), { minLength: insights.length, maxLength: insights.length })
    .map((at): Grouping => ({
      groups: ids.map((id, index) =>
        aGroup(
          insights.filter((_, nth) => at[nth] === index).map((insight) => insight.id),
          { id },
        ),
      ),
      ungrouped: insights.filter((_, nth) => at[nth] === ids.length).map(({ id }) => id),
    }));

const NAMES = ['Ana Ruiz', 'ana ruíz', 'Bo Li', ''];
const COMPANIES = ['Acme', 'ACME, Inc.', 'Beta GmbH', ''];

/** Insights as they come: some named, some not, in several spellings. */
export const anyInsight: fc.Arbitrary<Insight> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    name: fc.constantFrom(...NAMES),
    company: fc.constantFrom(...COMPANIES),
    email: fc.constantFrom('ana@acme.example', 'ANA@acme.example', ''),
    segment: fc.constantFrom('Enterprise', 'enterprise', 'SMB', ''),
    value: fc.constantFrom(0, 1000, 5000),
    kind: fc.constantFrom('pain', 'request', 'praise', 'competitor'),
    severity: fc.constantFrom(...SEVERITIES),
    daysAgo: fc.nat(120),
  })
  .map(({ id, name, company, email, segment, value, kind, severity, daysAgo }) =>
    anInsight({
      id,
      kind,
      severity,
      customer: {
        ...(name && { name }),
        ...(company && { company }),
        ...(email && { email }),
        ...(segment && { segment }),
        ...(value > 0 && { value }),
      },
      createdAt: daysBefore(daysAgo),
      source: aSource({ occurredAt: daysBefore(daysAgo) }),
    }),
  );

/** The moment at which tests look: 2026-06-01, noon. */
export const NOW = Date.UTC(2026, 5, 1, 12);

export const daysBefore = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

export const aView = (members: Insight[], over: Partial<ProblemView> = {}): ProblemView => ({
  id: newId(),
  statement: 'Exports time out',
  members: members.filter(({ kind }) => kind !== 'competitor'),
  answers: members.filter(({ kind }) => kind === 'competitor'),
  filed: new Set(),
  ...over,
});

export const aProblem = (over: Partial<Problem> = {}): Problem => ({
  id: newId(),
  statement: 'Exports time out',
  status: 'new',
  notes: '',
  createdAt: daysBefore(30),
  updatedAt: daysBefore(30),
  ...over,
});

export const YEAR_AGO = Date.UTC(2025, 5, 1);

/** Problems as the review shows them, of the given members each. */
export const ranked = (...views: ProblemView[]): RankedProblem[] =>
  rank({ views, ungrouped: [] }, SETTINGS.scoreWeights.initial(), {
    now: NOW,
    since: YEAR_AGO,
    lastVisit: daysBefore(7),
  });

/** Insights said by this many customers of their own, so many days ago. */
export const saidBy = (customers: number, daysAgo = 1): Insight[] =>
  Array.from({ length: customers }, (_, nth) =>
    anInsight({
      customer: { name: `Customer ${nth}` },
      createdAt: daysBefore(daysAgo),
      source: aSource({ occurredAt: daysBefore(daysAgo) }),
    }),
  );
