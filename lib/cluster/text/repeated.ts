import { keyOf, lengthOf } from './sentence-key';
import { unrelatedBy } from './unrelated';

/** Sentences that several texts of an inbox have, as keys: a form's fields, a footer, a motto. */
export type Repeated = ReadonlySet<string>;

export const NOTHING_REPEATED: Repeated = new Set();

/** A long sentence is not said by chance in the same words. */
const LONG = 6;
const FEWEST = 3;
/** Of a short one, "It does not work", it takes so many of all texts besides. */
const SHARE = 0.02;
/** Two are enough where what else they say has nothing in common. */
const LONG_FOR_TWO = 5;

/** What is repeated, numbers aside, in texts given by their sentences. */
export function repeatedIn(texts: readonly (readonly string[])[]): Repeated {
  const keyed = texts.map((sentences) => [...new Set(sentences.map(keyOf))]);
  const holders = holdersOf(keyed);
  const areUnrelated = unrelatedBy(
    keyed.map((keys) => keys.filter((key) => holders.get(key)!.length === 1)),
  );
  const isRepeated = (key: string, some: readonly number[]): boolean => {
    const least = lengthOf(key) < LONG ? Math.max(FEWEST, SHARE * texts.length) : FEWEST;
    return some.length >= least || (lengthOf(key) >= LONG_FOR_TWO && areUnrelated(some));
  };
  return new Set([...holders].flatMap(([key, some]) => (isRepeated(key, some) ? [key] : [])));
}

/** The texts that have each key. */
function holdersOf(keyed: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  keyed.forEach((keys, text) => {
    for (const key of keys) {
      const some = holders.get(key);
      if (some) some.push(text);
      else holders.set(key, [text]);
    }
  });
  return holders;
}

/** The sentences of one text that are its own; all of them where it has none of its own. */
export function ownSentences(sentences: string[], repeated: Repeated): string[] {
  if (repeated.size === 0 || sentences.length < 2) return sentences;
  const own = sentences.filter((sentence) => !repeated.has(keyOf(sentence)));
  return own.length > 0 ? own : sentences;
}
