import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grouping } from '@/lib/cluster/contract';
import { preview } from '@/lib/cluster/preview';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import { aPassage, anInsight } from '@/test/support/builders';

const THINGS = ['export', 'invoice', 'login', 'calendar', 'search', 'report', 'phone', 'alert'];
const TROUBLES = ['times out', 'shows a wrong number', 'cannot be found', 'comes twice'];
const WHERE = ['again', 'since Monday', 'on the large table', 'for our Lisbon team', 'in Excel'];

const COUNT = 1_600;
const insights = Array.from({ length: COUNT }, (_, i) => {
  const exact = `The ${THINGS[i % 8]} ${TROUBLES[(i >> 3) % 4]} ${WHERE[(i >> 5) % 5]}`;
  return anInsight({ passages: [aPassage({ exact })] });
});

let minute = 0;
const decide = (over: Partial<Decision> & Pick<Decision, 'kind' | 'subjects'>): Decision => ({
  id: newId(),
  at: new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString(),
  by: 'me',
  ...over,
});

const groupOf = ({ groups }: Grouping, id: string): string =>
  groups.find(({ members }) => members.includes(id))?.id ?? id;

const sideOf = (item: number): number => (item * 7) % 4;

describe('preview', () => {
  const first = preview({ insights, decisions: [] });

  it('[CL11] puts each insight of a large inbox in one place', () => {
    const all = [...first.ungrouped, ...first.groups.flatMap(({ members }) => members)];
    expect(all.toSorted()).toEqual(insights.map(({ id }) => id).toSorted());
  });

  it('says why each member is there', () => {
    for (const { members, reasons } of first.groups)
      expect(Object.keys(reasons).toSorted()).toEqual(members.toSorted());
  });

  it('brings those it did not sample to those it did', () => {
    const exported = insights.filter(({ passages: [said] }) => said!.exact.includes('export'));
    const homes = new Set(exported.map(({ id }) => groupOf(first, id)));
    expect(homes.size).toBeLessThan(exported.length / 20);
  });

  it('[CL1, CL11] does not depend on the order of its input', () => {
    expect(preview({ insights: insights.toReversed(), decisions: [] })).toEqual(first);
  });

  it('[CL11] holds to every decision that no other contradicts', () => {
    const member = integer({ min: 0, max: COUNT - 1 });
    const act = record({ kind: constantFrom('pair', 'file'), pair: tuple(member, member) });
    const problems = Array.from({ length: 4 }, newId);
    assert(
      property(array(act, { minLength: 4, maxLength: 20 }), (acts) => {
        const decisions = acts
          .filter(({ pair: [a, b] }) => a !== b)
          .map(({ kind, pair: [a, b] }) => {
            const isOne = sideOf(a) === sideOf(b);
            const subjects = [insights[a]!.id, insights[b]!.id];
            if (kind === 'file' && isOne)
              return decide({ kind: 'move', subjects, problemId: problems[sideOf(a)]! });
            return decide({ kind: isOne ? 'together' : 'apart', subjects });
          });
        const grouping = preview({ insights, decisions });
        for (const { kind, subjects, problemId } of decisions) {
          const [a, b] = subjects.map((id) => groupOf(grouping, id));
          expect(a === b).toBe(kind !== 'apart');
          expect(a).toBe(problemId ?? a);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('[CL7, CL11] adds nothing to a dismissed problem', () => {
    const problemId = newId();
    const filed = insights.map((one, i) => (i % 160 === 0 ? { ...one, problemId } : one));
    const dismiss = decide({ kind: 'dismiss', subjects: [], problemId });
    const { groups } = preview({ insights: filed, decisions: [dismiss] });
    expect(groups.find(({ id }) => id === problemId)?.members).toHaveLength(10);
  });
});
