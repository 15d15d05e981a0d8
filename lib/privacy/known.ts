import type { Finder, Finding, FindingKind } from './finding';

/** Somebody whom the page named: all that is known to mean this one person. */
export interface KnownPerson {
  kind: Extract<FindingKind, 'customer' | 'agent' | 'person'>;
  /** The same for the same person, whatever the name is that a page gives. */
  key: string;
  names: readonly string[];
}

/** Scripts written without spaces, where a name of two characters is a whole name. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Finds known people by name: the full name however it is joined and written ("ana-ruiz", "ANA RUIZ"), and
 * each part of it as a word with a capital. Names are never guessed from text: a guess is wrong too often.
 */
export function knownFinder(people: readonly KnownPerson[]): Finder {
  const searches = people.flatMap((person) =>
    person.names.filter((name) => /\p{L}/u.test(name)).flatMap((name) => searchesFor(person, name)),
  );
  return (text) =>
    searches.flatMap(({ pattern, ...found }) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }): Finding => ({
        ...found,
        start: index,
        end: index + written.length,
      })),
    );
}

interface Search {
  kind: FindingKind;
  key: string;
  pattern: RegExp;
}

function searchesFor({ kind, key }: KnownPerson, name: string): Search[] {
  const parts = name.split(/[\s,._-]+/).filter(Boolean);
  const joined = [parts, parts.toReversed()].map((order) =>
    order.map(loosely).join('[\\s._+,-]{1,3}'),
  );
  const words = parts.filter(
    (part) => part.length >= (UNSPACED.test(part) ? 2 : 3) && /\p{L}/u.test(part),
  );
  const capitals = words.flatMap((word) => [capitalised(word), word.toUpperCase()]).map(loosely);
  return [
    { kind, key, pattern: wordPattern(joined, 'giu') },
    ...(capitals.length ? [{ kind, key, pattern: wordPattern(capitals, 'gu') }] : []),
  ];
}

function wordPattern(alternatives: readonly string[], flags: string): RegExp {
  const isUnspaced = UNSPACED.test(alternatives.join(''));
  const [before, after] = isUnspaced ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  return new RegExp(`${before}(?:${alternatives.join('|')})${after}`, flags);
}

/** With or without its accents, and in capitals: `ß` becomes `SS`, which no flag matches. */
function loosely(word: string): string {
  const forms = [word, word.normalize('NFD').replace(/\p{M}/gu, ''), word.toUpperCase()];
  return `(?:${[...new Set(forms)].map((form) => RegExp.escape(form)).join('|')})`;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
