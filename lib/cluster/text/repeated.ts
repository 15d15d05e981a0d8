/** Sentences that many texts of an inbox have, as keys: a form's fields, a footer, a motto. */
export type Repeated = ReadonlySet<string>;

export const NOTHING_REPEATED: Repeated = new Set();

/** A long sentence is not said by chance in the same words. */
const LONG = 6;
const FEWEST = 3;
/** Of a short one, "It does not work", it takes so many of all texts besides. */
const SHARE = 0.02;

/** What is repeated, numbers aside, in texts given by their sentences. */
export function repeatedIn(texts: readonly (readonly string[])[]): Repeated {
  const counts = new Map<string, number>();
  for (const sentences of texts)
    for (const key of new Set(sentences.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fewest = (key: string): number =>
    key.split(' ').length < LONG ? Math.max(FEWEST, SHARE * texts.length) : FEWEST;
  return new Set([...counts].flatMap(([key, count]) => (count >= fewest(key) ? [key] : [])));
}

/** The sentences of one text that are its own; all of them where it has none of its own. */
export function ownSentences(sentences: string[], repeated: Repeated): string[] {
  if (repeated.size === 0 || sentences.length < 2) return sentences;
  const own = sentences.filter((sentence) => !repeated.has(keyOf(sentence)));
  return own.length > 0 ? own : sentences;
}

const keyOf = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/\d+/gu, '0')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
