import type { Finder, Finding } from './finding';

const FEWEST_CHARACTERS = 4;
/** A text with more values than this is a list of them; each is found by its form anyway. */
const MOST_VALUES = 500;

/** A value that was found somewhere in an insight, as it was written there. */
export type Values = ReadonlyMap<string, Pick<Finding, 'kind' | 'key'>>;

/** Finds the same values where their form alone does not tell: the password of one field in another. */
export function valueFinder(values: Values): Finder {
  const byText = new Map([...values].map(([text, value]) => [text.toLowerCase(), value]));
  const texts = [...byText.keys()]
    .filter((text) => text.length >= FEWEST_CHARACTERS)
    .slice(0, MOST_VALUES);
  if (!texts.length) return () => [];
  const longestFirst = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => RegExp.escape(text));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
      const value = byText.get(written.toLowerCase());
      return value ? [{ ...value, start: index, end: index + written.length }] : [];
    });
}

/** Finds what is left of a value at either end of a text that was cut out of a page. */
export function edgeFinder(values: Values): Finder {
  const known = [...values].slice(0, MOST_VALUES);
  return (text) =>
    known.flatMap(([value, { kind, key }]) => {
      const head = longest(value, (part) => text.startsWith(part), -1);
      const tail = longest(value, (part) => text.endsWith(part), 1);
      return [
        ...(head ? [{ kind, key, start: 0, end: head }] : []),
        ...(tail ? [{ kind, key, start: text.length - tail, end: text.length }] : []),
      ];
    });
}

/** Length of the longest proper part, from the value's start (`side` 1) or end (-1), that is there. */
function longest(value: string, isThere: (part: string) => boolean, side: 1 | -1): number {
  for (let length = value.length - 1; length >= FEWEST_CHARACTERS; length -= 1) {
    const part = side === 1 ? value.slice(0, length) : value.slice(-length);
    if (isThere(part)) return length;
  }
  return 0;
}
