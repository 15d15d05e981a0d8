import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  oneof,
  option,
  pre,
  property,
  string,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepBetween, takeAgain, takeBack } from '@/lib/domain/step';

const value = oneof(string(), integer(), array(string()));
const record = dictionary(constantFrom('a', 'b', 'c', 'd'), value);
const maybe = option(record, { nil: undefined });
const NOTHING = { before: {}, after: {} };

describe('a step', () => {
  it('[ST10] taken back gives the record as it was, and taken again as it became', () => {
    assert(
      property(maybe, maybe, (before, after) => {
        pre(before !== undefined || after !== undefined);
        const step = stepBetween(before, after) ?? NOTHING;
        expect(takeBack(after, step)).toEqual(before);
        expect(takeAgain(before, step)).toEqual(after);
      }),
    );
  });

  it('[ST11] leaves fields alone that it did not touch', () => {
    const step = stepBetween({ note: 'old', tags: ['a'] }, { note: 'new', tags: ['a'] })!;
    expect(takeBack({ note: 'new', tags: ['a', 'later'] }, step)).toEqual({
      note: 'old',
      tags: ['a', 'later'],
    });
  });

  it('[ST11] does not bring back a record that was removed since', () => {
    expect(
      takeBack(undefined, { before: { note: 'old' }, after: { note: 'new' } }),
    ).toBeUndefined();
  });
});
