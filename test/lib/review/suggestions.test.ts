import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { placements } from '@/lib/review/placements';
import {
  belongHere,
  distantMembers,
  proposeSplit,
  similarProblems,
  type Likeness,
} from '@/lib/review/suggestions';
import { actorAt } from '@/test/support/acts';
import { anInsight } from '@/test/support/builders';
import { aGroup, aView } from '@/test/support/evidence';

const tagOf = (insights: readonly Insight[], id: string) =>
  insights.find((insight) => insight.id === id)?.tags[0];

/** Insights tagged alike are alike. */
const byTag =
  (insights: readonly Insight[]): Likeness =>
  (one, other) =>
    tagOf(insights, one) === tagOf(insights, other) ? 0.8 : 0.1;
const tagged = (tag: string, count: number) =>
  Array.from({ length: count }, () => anInsight({ tags: [tag] }));
const none = placements([]);

describe('belongHere', () => {
  it('offers what is like the members, and not what is not', () => {
    const [members, loose] = [tagged('sso', 3), [...tagged('sso', 1), ...tagged('export', 1)]];
    const likeness = byTag([...members, ...loose]);
    const found = belongHere(aView(members), loose, { likeness, rules: none, limit: 5 });
    expect(found.map(({ of }) => of)).toEqual([loose[0]]);
    expect(found[0]?.likeness).toBeCloseTo(0.8, 9);
  });

  it('[RV4] does not offer what was taken out', () => {
    const [members, loose] = [tagged('sso', 3), tagged('sso', 1)];
    const view = aView(members);
    const subjects = loose.map(({ id }) => id);
    const rules = placements([
      { id: 'd', kind: 'apart', subjects, problemId: view.id, ...actorAt(1) },
    ]);
    const likeness = byTag([...members, ...loose]);
    expect(belongHere(view, loose, { likeness, rules, limit: 5 })).toEqual([]);
  });
});

describe('similarProblems', () => {
  it('offers the likest, never the problem itself', () => {
    const [one, same, other] = [tagged('sso', 3), tagged('sso', 2), tagged('export', 2)];
    const views = [one, same, other].map((members) => aView(members));
    const likeness = byTag([...one, ...same, ...other]);
    const found = similarProblems(views[0]!, views, { likeness, limit: 5 });
    expect(found.map(({ of }) => of)).toEqual([views[1]]);
  });
});

describe('distantMembers', () => {
  const members = tagged('sso', 5);
  const similarity = [0.6, 0.62, 0.58, 0.1, 0.2];
  const group = aGroup(
    members.map(({ id }) => id),
    {
      reasons: Object.fromEntries(
        members.map(({ id }, nth) => [id, { terms: [], similarity: similarity[nth] ?? 0 }]),
      ),
    },
  );

  it('are less than half as alike as the usual member, the least first', () => {
    expect(distantMembers(aView(members, { group }), new Set()).map(({ of }) => of)).toEqual([
      members[3],
      members[4],
    ]);
  });

  it('are not those that a person placed', () => {
    const placed = new Set([members[3]!.id]);
    expect(distantMembers(aView(members, { group }), placed).map(({ of }) => of)).toEqual([
      members[4],
    ]);
  });

  it('are not looked for among three', () => {
    expect(distantMembers(aView(members.slice(0, 3), { group }), new Set())).toEqual([]);
  });
});

describe('proposeSplit', () => {
  const members = tagged('sso', 5);
  const ids = members.map(({ id }) => id);

  it('gives the parts of a finer cut, the largest first', () => {
    const groups = [
      aGroup(ids.slice(0, 2), { name: 'Small' }),
      aGroup(ids.slice(2), { name: 'Large' }),
    ];
    const parts = proposeSplit(aView(members), { groups, ungrouped: [] });
    expect(parts.map(({ statement, ids }) => [statement, ids.length])).toEqual([
      ['Large', 3],
      ['Small', 2],
    ]);
  });

  it('is none where the finer cut keeps them together', () => {
    expect(proposeSplit(aView(members), { groups: [aGroup(ids)], ungrouped: [] })).toEqual([]);
  });
});
