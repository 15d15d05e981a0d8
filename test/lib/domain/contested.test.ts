import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFields } from '@/lib/base/fields';
import type { Alternate } from '@/lib/domain/alternate';
import {
  chooseVersion,
  contestedFields,
  countVersions,
  joinVersions,
  type Choice,
} from '@/lib/domain/contested';
import { Insight } from '@/lib/domain/insight';
import { renameTag } from '@/lib/domain/insight-edits';
import { stepBetween, takeBack } from '@/lib/domain/step';
import { mergeFields } from '@/lib/sync/record/merge';
import { anInsight } from '@/test/support/builders';

const AT = '2026-03-02T09:00:00.000Z';
const other = (field: string, value: unknown, by = 'Ben'): Alternate => ({
  field,
  value,
  by,
  at: AT,
});
const contested = (over: Partial<Insight>) => {
  const insight = anInsight(over);
  const [field] = contestedFields(insight);
  if (!field) throw new Error('There is nothing to choose.');
  return { insight, field };
};
const choose = (insight: Insight, field: ReturnType<typeof contested>['field'], choice: Choice) =>
  chooseVersion(insight, field, choice, Insight);

describe('[SY57] versions that wait for a choice', () => {
  it('are told by field, with what it holds now', () => {
    const insight = anInsight({
      note: 'mine',
      customer: { name: 'Ana' },
      alternates: [
        other('note', 'theirs'),
        other('customer.name', 'Anna'),
        other('note', 'hers', 'Cy'),
      ],
    });
    expect(contestedFields(insight)).toMatchObject([
      { field: 'note', current: 'mine', others: [{ value: 'theirs' }, { value: 'hers' }] },
      { field: 'customer.name', current: 'Ana', others: [{ value: 'Anna' }] },
    ]);
    expect(countVersions(insight)).toBe(3);
    expect(countVersions(anInsight())).toBe(1);
  });

  it('are never about what a record is', () => {
    expect(contestedFields(anInsight({ alternates: [other('id', 'x')] }))).toEqual([]);
  });

  it('are chosen among: what it holds now, another, or the words of all', () => {
    const { insight, field } = contested({ note: 'mine', alternates: [other('note', 'theirs')] });
    const { alternates: _, ...settled } = insight;
    expect(choose(insight, field, 'current')).toEqual(settled);
    expect(choose(insight, field, field.others[0]!)).toEqual({ ...settled, note: 'theirs' });
    expect(choose(insight, field, 'both')).toEqual({ ...settled, note: 'mine\n\ntheirs' });
  });

  it('stay where the choice does not fit the record, or the field has changed since', () => {
    const wrong = contested({ severity: 1, alternates: [other('severity', 'much')] });
    expect(choose(wrong.insight, wrong.field, wrong.field.others[0]!)).toBe(wrong.insight);
    const { insight, field } = contested({ note: 'mine', alternates: [other('note', 'theirs')] });
    const edited = { ...insight, note: 'mine, longer' };
    expect(choose(edited, field, field.others[0]!)).toBe(edited);
  });

  it('are not joined where a word would be lost', () => {
    const { field } = contested({
      note: 'a'.repeat(15_000),
      alternates: [other('note', 'b'.repeat(15_000))],
    });
    expect(joinVersions(field)).toBeUndefined();
    expect(joinVersions(contested({ alternates: [other('severity', 2)] }).field)).toBeUndefined();
  });

  it('none that the person had not seen goes with a choice, and undo brings all of them back', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        word,
        fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
        word,
        fc.nat(),
        (mine, seen, late, at) => {
          const { insight, field } = contested({
            note: mine,
            alternates: seen.map((value) => other('note', value)),
          });
          const unseen = other('note', late, 'Somebody later');
          const now = {
            ...insight,
            alternates: [...insight.alternates!, unseen, other('kind', 'praise')],
          };
          const choices: Choice[] = ['current', 'both', ...field.others];
          const chosen = choose(now, field, choices[at % choices.length]!);
          expect(chosen.alternates).toEqual([unseen, other('kind', 'praise')]);
          const step = stepBetween(now, chosen)!;
          expect(takeBack(chosen, step)).toEqual(now);
        },
      ),
    );
  });
});

describe('[SY43] tags of two people', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'new'), { maxLength: 4 });

  it('a rename here and an edit there meet: both stand, each tag once, and nothing waits for a choice', () => {
    fc.assert(
      fc.property(tags, tags, fc.constantFrom('a', 'new'), (base, theirs, to) => {
        const insight = anInsight({ tags: base });
        const [rename] = renameTag([insight], 'b', to, AT).edits;
        const mine = rename?.edit(insight) ?? insight;
        const merged = mergeFields(
          toFields(insight),
          toFields(mine),
          toFields({ ...insight, tags: theirs }),
          { by: 'Ben', at: AT },
        );
        const added = mine.tags.filter((tag) => !insight.tags.includes(tag));
        const kept = theirs.filter((tag) => mine.tags.includes(tag) || !insight.tags.includes(tag));
        const found = merged['tags'] as string[];
        expect(found.toSorted()).toEqual([...new Set([...kept, ...added])].toSorted());
        expect(merged['alternates']).toBeUndefined();
      }),
    );
  });
});
