import { memo } from '@/lib/base/memo';
import type { Reading } from './terms';

/** A term's parts where it is a compound of words of the inbox, else itself. */
export type PartsOf = (term: string) => readonly string[];

const SHORTEST = 4;
/** What German, Dutch and Swedish put between the parts. */
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ns'];

/** Form to term. */
type Known = ReadonlyMap<string, string>;

/**
 * Takes compounds apart where the inbox says one of their parts as a word: "Kalendersynchronisation" is about the
 * "Kalender" (cf. Koehn & Knight 2003, "Empirical methods for compound splitting").
 */
export function compoundsIn(readings: readonly Reading[]): PartsOf {
  const compounding = readings.filter(({ language }) => language.compounds);
  if (compounding.length === 0) return (term) => [term];
  const { known, written } = wordsIn(compounding);
  return memo((term) => splitTerm(term, written.get(term) ?? term, known) ?? [term]);
}

/** The words of the inbox, stemmed and as they were written, with the term of each; and how each term was written. */
function wordsIn(readings: readonly Reading[]) {
  const known = new Map<string, string>();
  const written = new Map<string, string>();
  for (const { terms, surfaces } of readings)
    terms.forEach((term, t) => {
      const surface = surfaces[t]!;
      for (const form of [term, surface]) if (form.length >= SHORTEST) known.set(form, term);
      written.set(term, surface);
    });
  return { known, written };
}

/** Where most letters are in words that are known. */
function splitTerm(term: string, surface: string, known: Known): string[] | undefined {
  let best: Split | undefined;
  for (let at = SHORTEST; at <= surface.length - SHORTEST; at++) {
    const split = splitAt(at, term, surface, known);
    if (split && split.told > (best?.told ?? 0)) best = split;
  }
  return best?.parts;
}

interface Split {
  parts: string[];
  /** Letters in parts that are known. */
  told: number;
}

function splitAt(at: number, term: string, surface: string, known: Known): Split | undefined {
  const [start, rest] = [term.slice(0, at), term.slice(at)];
  const first = frontOf(surface.slice(0, at), known) ?? frontOf(start, known);
  const last = known.get(rest) ?? known.get(surface.slice(at));
  if (last)
    return {
      parts: [first?.term ?? start, last],
      told: (first?.letters ?? 0) + surface.length - at,
    };
  return first && rest.length >= SHORTEST
    ? { parts: [first.term, rest], told: first.letters }
    : undefined;
}

/** The first part with what links it to the next. */
function frontOf(start: string, known: Known) {
  for (const link of LINKS) {
    const letters = start.length - link.length;
    const term = start.endsWith(link) && known.get(start.slice(0, letters));
    if (term) return { term, letters };
  }
  return undefined;
}
