import { describe, expect, it } from 'vitest';
import { placements } from '@/lib/review/placements';
import {
  belongHere,
  distantMembers,
  proposeSplit,
  similarProblems,
} from '@/lib/review/suggestions';
import { actorAt } from '@/test/support/acts';
import { anInsight } from '@/test/support/builders';
import { aGroup, aView } from '@/test/support/evidence';

const tagged = (tag: string, count: number) =>
  Array.from({ length: count }, () => anInsight({ tags: [tag] }));
const none = placements([]);
const found = (...all: { id: string }[]) => all.map(({ id }): [string, number] => [id, 0.8]);
const takenOut = (subjects: readonly { id: string }[], problemId: string) =>
  placements([
    {
      id: 'd',
      kind: 'apart',
      subjects: subjects.map(({ id }) => id),
      problemId,
      ...actorAt(1),
    },
  ]);

describe('belongHere', () => {
  const loose = tagged('sso', 2);
  const view = aView(tagged('sso', 3));

  it('offers what the engine found, the most similar first, where it has no problem yet', () => {
    const filed = anInsight();
    const similar = found(loose[1]!, filed, loose[0]!);
    expect(belongHere(view, loose, { similar, rules: none })).toEqual([loose[1], loose[0]]);
  });

  it('[RV4] does not offer what was taken out', () => {
    const rules = takenOut([loose[0]!], view.id);
    expect(belongHere(view, loose, { similar: found(...loose), rules })).toEqual([loose[1]]);
  });
});

describe('similarProblems', () => {
  const [one, same, other] = [tagged('sso', 3), tagged('sso', 2), tagged('export', 2)].map(
    (members) => aView(members),
  );
  const similar = found(same!, other!);

  it('offers what the engine found', () => {
    expect(similarProblems(one!, [other!, same!], { similar, rules: none })).toEqual([same, other]);
  });

  it('[RV4] offers none that was told apart, from either side', () => {
    const rules = takenOut(same!.members, one!.id);
    expect(similarProblems(one!, [same!, other!], { similar, rules })).toEqual([other]);
    expect(similarProblems(same!, [one!], { similar: found(one!), rules })).toEqual([]);
  });
});

describe('distantMembers', () => {
  const members = tagged('sso', 5);
  const similarity = [0.6, 0.62, 0.58, 0.1, 0.15];
  const group = aGroup(
    members.map(({ id }) => id),
    {
      reasons: Object.fromEntries(
        members.map(({ id }, nth) => [id, { terms: [], similarity: similarity[nth] ?? 0 }]),
      ),
    },
  );

  it('have less than a third of the usual member’s similarity, the least first', () => {
    expect(distantMembers(aView(members, { group }), new Set())).toEqual([members[3], members[4]]);
  });

  it('are not those that a person placed', () => {
    const placed = new Set([members[3]!.id]);
    expect(distantMembers(aView(members, { group }), placed)).toEqual([members[4]]);
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

  it('[RV24] leaves what is called as the problem is where it is', () => {
    const groups = [
      aGroup(ids.slice(0, 2), { name: 'Small' }),
      aGroup(ids.slice(2), { name: 'Large' }),
    ];
    for (const statement of ['Large', 'Large on a small screen']) {
      const parts = proposeSplit(aView(members, { statement }), { groups, ungrouped: [] });
      expect(parts.map((part) => part.statement)).toEqual(['Small']);
    }
  });

  it('is none where the finer cut keeps them together', () => {
    expect(proposeSplit(aView(members), { groups: [aGroup(ids)], ungrouped: [] })).toEqual([]);
  });
});
