import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { newId } from '@/lib/domain/id';
import { aPassage, anInsight } from '@/test/support/builders';
import { NAMED_GROUPS } from './named-groups';

/** Each group filed by hand, so that only its name is left to find. */
const filed = NAMED_GROUPS.map((group) => ({ ...group, problemId: newId() }));

const insights = filed.flatMap(({ said, problemId }) =>
  said.map((exact) => anInsight({ problemId, passages: [aPassage({ exact })] })),
);

/** What may stand for a first person, for shorthand and for a number. */
const SMALL =
  'the to how cannot with die den le la les l d impossible se puede si può many vielen'.split(' ');

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('the name of a group', () => {
  const { groups } = cluster({ insights, decisions: [] });

  const nameOf = (problemId: string) => groups.find(({ id }) => id === problemId)!.name;

  it.each(filed)('is what a product manager would write in $language: $names.0', (group) => {
    expect(group.names).toContain(nameOf(group.problemId));
  });

  it('[CL12] is made of what members said and of small words', () => {
    for (const { said, problemId } of filed) {
      const known = new Set([...SMALL, ...wordsIn(said.join(' '))]);
      expect(wordsIn(nameOf(problemId)).filter((word) => !known.has(word))).toEqual([]);
    }
  });

  it('[CL12] is in the language of most members', () => {
    const problemId = newId();
    const mixed = [
      'Der Export bricht ab',
      'The export of a large table never finishes',
      'The export of all rows never finishes for us',
      'Our export of last year never finishes',
      'Der Export bricht nach einer Stunde ab',
    ].map((exact) => anInsight({ problemId, passages: [aPassage({ exact })] }));
    const [group] = cluster({ insights: mixed, decisions: [] }).groups;
    expect(group?.name).toMatch(/never finishes/);
  });
});
