import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import { aPassage, anInsight } from '@/test/support/builders';

const TEXTS = [
  'Every export of many rows times out',
  'The export of rows times out',
  'Export of a table with many rows never ends',
  'SSO logs users out each morning',
  'Users are logged out by SSO',
  'SSO login expires and users are logged out',
  'The invoice shows a wrong tax number',
  'Wrong tax number on our invoice',
  'Dark theme for the calendar, please',
];
const insights = TEXTS.map((exact) => anInsight({ passages: [aPassage({ exact })] }));
const ids = insights.map(({ id }) => id);
const [exportOne, exportTwo, , login] = ids;

let minute = 0;
const decide = (over: Partial<Decision> & Pick<Decision, 'kind' | 'subjects'>): Decision => ({
  id: newId(),
  at: new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString(),
  by: 'me',
  ...over,
});

const groupOf = ({ groups }: Grouping, id: string | undefined) =>
  groups.find(({ members }) => members.includes(id!));
const grouped = (decisions: Decision[], previous?: Grouping) =>
  cluster({ insights, decisions, ...(previous && { previous }) });

describe('decisions', () => {
  it('[CL3] keep together what a person put together', () => {
    const grouping = grouped([decide({ kind: 'together', subjects: [exportOne!, login!] })]);
    expect(groupOf(grouping, exportOne)).toBe(groupOf(grouping, login));
    expect(groupOf(grouping, login)).toBeDefined();
  });

  it('[CL4] keep apart what a person took apart', () => {
    const before = grouped([]);
    expect(groupOf(before, exportOne)?.members).toContain(exportTwo);
    const after = grouped([decide({ kind: 'apart', subjects: [exportOne!, exportTwo!] })]);
    expect(groupOf(after, exportOne)?.members ?? []).not.toContain(exportTwo);
  });

  it('[CL4] keep an insight out of the problem it was taken from', () => {
    const problemId = newId();
    const filed = insights.map((one, i) => (i < 2 ? { ...one, problemId } : one));
    const out = decide({ kind: 'apart', subjects: [ids[2]!], problemId });
    const { groups } = cluster({ insights: filed, decisions: [out] });
    expect(groups.find(({ id }) => id === problemId)?.members.toSorted()).toEqual(
      ids.slice(0, 2).toSorted(),
    );
  });

  it('[CL5] give a group the id of the problem its members are filed in', () => {
    const problemId = newId();
    const filed = insights.map((one, i) => (i < 2 ? { ...one, problemId } : one));
    const { groups } = cluster({ insights: filed, decisions: [] });
    expect(groups.find(({ id }) => id === problemId)?.members).toContain(ids[2]);
  });

  it('[CL5] follow merges to the problem that is there now', () => {
    const [from, into] = [newId(), newId()];
    const filed = insights.map((one, i) =>
      i === 0 || i === 3 ? { ...one, problemId: i ? from : into } : one,
    );
    const merge = decide({ kind: 'merge', subjects: [from], problemId: into });
    const group = groupOf(cluster({ insights: filed, decisions: [merge] }), exportOne);
    expect(group?.id).toBe(into);
    expect(group?.members).toContain(login);
  });

  it('[CL6] keep a name that a person gave', () => {
    const before = grouped([]);
    const { id } = groupOf(before, exportOne)!;
    const name = decide({ kind: 'name', subjects: [], problemId: id, statement: 'Slow exports' });
    expect(groupOf(grouped([name], before), exportOne)?.name).toBe('Slow exports');
  });

  it('[CL7] add nothing to a dismissed problem', () => {
    const problemId = newId();
    const filed = insights.map((one, i) => (i < 2 ? { ...one, problemId } : one));
    const dismiss = decide({ kind: 'dismiss', subjects: [], problemId });
    const group = groupOf(cluster({ insights: filed, decisions: [dismiss] }), exportOne);
    expect(group?.members.toSorted()).toEqual(ids.slice(0, 2).toSorted());
  });

  it('[CL3, CL4] hold after any acts, the later over the earlier', () => {
    const pair = tuple(integer({ min: 0, max: 8 }), integer({ min: 0, max: 8 }));
    const acts = array(record({ kind: constantFrom('together', 'apart'), pair }), { maxLength: 6 });
    assert(
      property(acts, (steps) => {
        const decisions = steps
          .filter(({ pair: [a, b] }) => a !== b)
          .map(({ kind, pair: [a, b] }) => decide({ kind, subjects: [ids[a]!, ids[b]!] }));
        const last = decisions.at(-1);
        if (!last) return;
        const grouping = grouped(decisions);
        const [a, b] = last.subjects;
        const isTogether = groupOf(grouping, a)?.members.includes(b!) ?? false;
        expect(isTogether).toBe(last.kind === 'together');
        expect(grouped(decisions.toReversed())).toEqual(grouping);
      }),
      { numRuns: 60 },
    );
  });

  it('[CL3, CL4] an insight taken from one company leaves the company of others whole', () => {
    const [one, two, three, other] = ids as [string, string, string, string];
    const grouping = grouped([
      decide({ kind: 'together', subjects: [one, other] }),
      decide({ kind: 'apart', subjects: [other, two] }),
      decide({ kind: 'together', subjects: [other, three] }),
    ]);
    const company = groupOf(grouping, one)?.members;
    expect(company).toEqual(expect.arrayContaining([one, other, three]));
    expect(company).not.toContain(two);
  });

  it('[CL3, CL4, CL5] all hold where none contradicts another, refined and re-clustered', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      anInsight({ passages: [aPassage({ exact: `${TEXTS[i % 9]} ${TEXTS[(i * 7) % 8]}` })] }),
    );
    const member = integer({ min: 0, max: 59 });
    const act = record({ kind: constantFrom('pair', 'file'), pair: tuple(member, member) });
    const sides = array(integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 });
    const problems = Array.from({ length: 4 }, newId);
    assert(
      property(sides, array(act, { maxLength: 12 }), (side, acts) => {
        const decisions = acts
          .filter(({ pair: [a, b] }) => a !== b)
          .map(({ kind, pair: [a, b] }) => {
            const isOne = side[a] === side[b];
            const subjects = [many[a]!.id, many[b]!.id];
            if (kind === 'file' && isOne)
              return decide({ kind: 'move', subjects, problemId: problems[side[a]!]! });
            return decide({ kind: isOne ? 'together' : 'apart', subjects });
          });
        const first = cluster({ insights: many, decisions });
        for (const grouping of [first, cluster({ insights: many, decisions, previous: first })])
          for (const { kind, subjects, problemId } of decisions) {
            const [a, b] = subjects.map((id) => groupOf(grouping, id)?.id ?? id);
            expect(a === b).toBe(kind !== 'apart');
            expect(a).toBe(problemId ?? a);
          }
      }),
      { numRuns: 40 },
    );
  });
});
