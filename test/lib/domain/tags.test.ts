import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/lib/domain/limits';
import { addTag, foldTag, suggestNames } from '@/lib/domain/tags';

const used = (name: string, onSite = 0, overall = 0) => ({ name, onSite, overall });

describe('foldTag', () => {
  it.each([
    ['ad tech', 'Ad-Tech'],
    ['Café', 'cafe'],
    ['SSO', 's.s.o'],
  ])('holds %s and %s for the same', (a, b) => {
    expect(foldTag(a)).toBe(foldTag(b));
  });

  it('tells tags apart that have no letters', () => {
    expect(foldTag('🔥')).not.toBe(foldTag('⭐'));
  });
});

describe('addTag', () => {
  it('takes the spelling already in use', () => {
    expect(addTag([], ' ad  Tech ', ['adtech'])).toEqual(['adtech']);
  });

  it('adds nothing twice, nothing empty, nothing past the limit', () => {
    const tags = ['adtech'];
    expect(addTag(tags, 'AD TECH', [])).toBe(tags);
    expect(addTag(tags, '  ', [])).toBe(tags);
    const full = Array.from({ length: LIMITS.tags }, (_, index) => `tag ${index}`);
    expect(addTag(full, 'one more', [])).toBe(full);
  });

  it('yields tags that all differ and fit, whatever is typed', () => {
    assert(
      property(array(string({ unit: 'grapheme', maxLength: 90 })), (typed) => {
        const tags = typed.reduce((all, each) => addTag(all, each, []), [] as string[]);
        expect(new Set(tags.map(foldTag)).size).toBe(tags.length);
        expect(tags.every((tag) => tag.trim() && tag.length <= LIMITS.tagCharacters)).toBe(true);
      }),
    );
  });
});

describe('suggestNames', () => {
  const usage = [
    used('billing', 0, 9),
    used('api', 2, 3),
    used('adtech', 0, 1),
    used('export', 1, 30),
    used('big export', 9, 30),
  ];

  it('offers the most used on this site first, then overall', () => {
    expect(suggestNames('', usage, { limit: 4 })).toEqual([
      'big export',
      'api',
      'export',
      'billing',
    ]);
  });

  it('offers the same but for spelling before all others', () => {
    const more = [...usage, used('ad tech budget', 50, 50)];
    expect(suggestNames('Ad Tech', more, { limit: 9 })).toEqual(['adtech', 'ad tech budget']);
  });

  it('offers the short form of a longer word', () => {
    expect(suggestNames('exports', usage, { limit: 9 })).toEqual(['export']);
  });

  it('offers beginnings before middles, and nothing already chosen', () => {
    expect(suggestNames('ex', usage, { limit: 9 })).toEqual(['export', 'big export']);
    expect(suggestNames('ex', usage, { without: ['Export'], limit: 9 })).toEqual(['big export']);
  });
});
