/** In a sentence with so many other words another may have another name: "Notes of the weekly sync with Nowak". */
const LEAST_PLAIN = 5;
/** Not the first word: that may be any. */
const NAME = /(?<=[^.?!\s]\s+)\p{Lu}[\p{L}\p{M}'’-]*/gu;

/** What sentences have in common that say the same: their words, numbers aside, and of long ones names. */
export function keyOf(sentence: string): string {
  const unnamed = wordsIn(sentence.replace(NAME, ' '));
  return lengthOf(unnamed) >= LEAST_PLAIN ? unnamed : wordsIn(sentence);
}

/** Words of a key. */
export const lengthOf = (key: string): number => key.split(' ').length;

const wordsIn = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/\d+/gu, '0')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
