import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, toSearch } from '@/lib/search/query';

describe('a typed query', () => {
  it('takes filters out of the text', () => {
    expect(parseQuery('slow tag:export -kind:praise company:"Acme Corp" report', false)).toEqual({
      text: 'slow report',
      filters: [
        { field: 'tag', value: 'export' },
        { field: 'kind', value: 'praise', not: true },
        { field: 'company', value: 'Acme Corp' },
      ],
      refused: [],
    });
  });

  it('leaves the last word alone while it is being typed', () => {
    expect(parseQuery('tag:exp', false)).toMatchObject({ text: 'tag:exp', filters: [] });
    expect(parseQuery('tag:exp', true)).toMatchObject({ text: '', filters: [{ value: 'exp' }] });
  });

  it('keeps what only looks like a filter as text', () => {
    expect(parseQuery('see http://a.example now', true)).toMatchObject({
      text: 'see http://a.example now',
      filters: [],
    });
  });

  it('refuses a value its field cannot have, and leaves it in the text', () => {
    expect(parseQuery('kind:angry ', false)).toEqual({
      text: 'kind:angry ',
      filters: [],
      refused: [{ field: 'kind', value: 'angry' }],
    });
    expect(parseQuery('after:soon ', false).refused).toHaveLength(1);
  });

  it('takes any text without failing, and keeps text without a colon as it is', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll(':', '');
        expect(parseQuery(plain, true)).toEqual({ text: plain, filters: [], refused: [] });
        parseQuery(text, false);
      }),
    );
  });
});

describe('what is searched for', () => {
  it.each([
    ['e', ''],
    ['exports t', 'exports'],
    ['exports ti', 'exports ti'],
    ['a plan', 'a plan'],
    ['注', '注'],
    ['export 5', 'export 5'],
  ])('of "%s" is "%s" while it is typed', (typed, searched) => {
    expect(toSearch(typed, false)).toBe(searched);
  });

  it('is all of it once the field is left', () => {
    expect(toSearch('plan b ', true)).toBe('plan b');
  });
});
