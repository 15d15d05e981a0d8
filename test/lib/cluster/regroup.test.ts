import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  subarray,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import samples from '@/public/samples/en.json';
import { aPassage, anInsight } from '@/test/support/builders';

const THINGS = ['export', 'invoice', 'login', 'calendar', 'search', 'report'];
const TROUBLES = ['times out', 'shows a wrong number', 'is hard to find', 'comes twice'];
const WHERE = [
  'again',
  'since Monday',
  'on the large table',
  'for our team',
  'in Excel',
  'at night',
];

const insights = Array.from({ length: 72 }, (_, i) => {
  const exact = `The ${THINGS[i % 6]} ${TROUBLES[(i % 6) % 4]} ${WHERE[(i >> 3) % 6]}`;
  return anInsight({ passages: [aPassage({ exact })] });
});
const COUNT = insights.length;

let minute = 0;
const decide = (over: Partial<Decision> & Pick<Decision, 'kind' | 'subjects'>): Decision => ({
  id: newId(),
  at: new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString(),
  by: 'me',
  ...over,
});

const homeOf = ({ groups }: Grouping, id: string): string =>
  groups.find(({ members }) => members.includes(id))?.id ?? id;

describe('grouping again', () => {
  it('[CL2] keeps the id of each group that holds most of what it held', () => {
    const first = cluster({ insights, decisions: [] });
    assert(
      property(subarray(insights, { minLength: COUNT - 12 }), (some) => {
        const next = cluster({ insights: some, decisions: [], previous: first });
        const survivors = next.groups.flatMap(({ id, members }) =>
          first.groups
            .filter((group) => isMostOf(members, group.members))
            .map((group) => ({ id, was: group.id })),
        );
        for (const { id, was } of survivors) expect(id).toBe(was);
      }),
      { numRuns: 30 },
    );
  });

  it('[CL2] gives no id twice', () => {
    assert(
      property(subarray(insights, { minLength: 20 }), (some) => {
        const first = cluster({ insights: some, decisions: [] });
        const { groups } = cluster({ insights, decisions: [], previous: first });
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      }),
      { numRuns: 20 },
    );
  });

  it('[CL1] gives the same answer as long as nothing changes', () => {
    const first = cluster({ insights, decisions: [] });
    const second = cluster({ insights, decisions: [], previous: first });
    const third = cluster({ insights: insights.toReversed(), decisions: [], previous: second });
    expect(third).toEqual(second);
  });

  it('[CL3, CL4, CL5, CL7] holds each act through those that follow and the inbox as it grows', () => {
    const member = integer({ min: 0, max: COUNT - 1 });
    const act = record({
      kind: constantFrom('together', 'apart', 'move', 'dismiss', 'grow'),
      pair: tuple(member, member),
    });
    assert(
      property(array(act, { minLength: 3, maxLength: 12 }), (acts) => {
        const problemId = newId();
        let [decisions, previous, count]: [Decision[], Grouping | undefined, number] = [
          [],
          undefined,
          50,
        ];
        for (const { kind, pair } of acts) {
          const [a, b] = pair.map((item) => insights[item % count]!.id);
          if (kind === 'grow') count = Math.min(COUNT, count + 5);
          else if (kind === 'move')
            decisions = [...decisions, decide({ kind, subjects: [a!], problemId })];
          else if (kind === 'dismiss')
            decisions = [...decisions, decide({ kind, subjects: [], problemId })];
          else if (a !== b) decisions = [...decisions, decide({ kind, subjects: [a!, b!] })];
          const present: Insight[] = insights.slice(0, count);
          previous = cluster({ insights: present, decisions, ...(previous && { previous }) });
          expect(isHeld(previous, decisions.at(-1))).toBe(true);
          expectWhole(previous, present);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function isHeld(grouping: Grouping, decision: Decision | undefined): boolean {
  if (!decision) return true;
  const { kind, subjects, problemId } = decision;
  const [a, b] = subjects.map((id) => homeOf(grouping, id));
  if (kind === 'together') return a === b;
  if (kind === 'apart') return a !== b;
  return kind !== 'move' || a === problemId;
}

function isMostOf(members: readonly string[], old: readonly string[]): boolean {
  const both = old.filter((member) => members.includes(member)).length;
  return 2 * both > old.length && 2 * both > members.length;
}

function expectWhole({ groups, ungrouped }: Grouping, present: readonly Insight[]): void {
  const all = [...ungrouped, ...groups.flatMap(({ members }) => members)];
  expect(all.toSorted()).toEqual(present.map(({ id }) => id).toSorted());
}

const parts = ({ groups }: Grouping) =>
  groups.map(({ members }) => members.toSorted().join()).toSorted();

describe('granularity', () => {
  it('[RV17] asked for anew, is what it would be without an answer before, under the ids that stay', () => {
    const said = samplesToInsights(parseSamples(samples), 0);
    const previous = cluster({ insights: said, decisions: [] });
    for (const granularity of [-1, 1]) {
      const asked = { insights: said, decisions: [], granularity };
      const other = cluster({ ...asked, previous, isAnotherCut: true });
      expect(parts(other)).toEqual(parts(cluster(asked)));
      expect(parts(other)).not.toEqual(parts(cluster({ ...asked, previous })));
      const ids = new Set(previous.groups.map(({ id }) => id));
      expect(other.groups.some(({ id }) => ids.has(id))).toBe(true);
    }
  });

  it('leaves no fewer alone the finer it is', () => {
    const alone = [-1, -0.5, 0, 0.5, 1].map(
      (granularity) => cluster({ insights, decisions: [], granularity }).ungrouped.length,
    );
    expect(alone).toEqual(alone.toSorted((a, b) => a - b));
  });

  it('is coarser at one end than at the other', () => {
    const [coarse = 0, fine = 0] = [-1, 1].map(
      (granularity) => cluster({ insights, decisions: [], granularity }).groups.length,
    );
    expect(coarse).toBeLessThan(fine);
  });
});
