import { describe, expect, it } from 'vitest';
import { comparable } from '@/scripts/eval-anchors/comparable';

describe('words as the judge of anchors compares them', () => {
  it.each([
    ['white space', 'Exports\n\ttime out', 'Exports time  out'],
    ['hints at breaks at either end', '\u200bExports\u00ad', 'Exports'],
    ['case', 'STRASSE', 'Straße'],
    ['accents that Greek upper case drops', 'ΑΡΑ ΝΑΪ', 'Άρα ναΐ'],
    ['the dot of a Turkish i', 'İI', 'iı'],
    ['the slant of formulas', '𝐸=𝑚𝑐+ℎ𝜃', 'E=mc+hθ'],
  ])('[CA22] are alike but for %s', (_, drawn, written) => {
    expect(comparable(drawn)).toBe(comparable(written));
  });

  it.each([
    ['a letter', 'Exports', 'Export'],
    ['an accent', 'résumé', 'resume'],
    ['a hint amid them', 'ex\u00adports', 'exports'],
    ['how an emoji is shown', '↩\ufe0e', '↩'],
  ])('[CA22] differ by %s', (_, one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});
