import { LANGUAGES } from '@/lib/cluster/text/detect';
import type { Reading } from '@/lib/cluster/text/terms';
import type { Insight } from '@/lib/domain/insight';
import { ALSO_WORDS, FIRST_NAMES } from './first-names';

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+)*\s\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const TEAM =
  /(?<!\p{L})(?:desk|team|support|service|sales|office|admin|bot|gmbh|ag|inc|llc|ltd)(?!\p{L})/iu;
/** Whole words; of "Mei-Ling" and "d'Ana" both parts, as the terms are read. */
const WORD = /[\p{L}\p{M}]{2,}/gu;
const TITLED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:Mrs?|Ms|Dr|Herrn?|Frau|Mme|Sra?|Sig|Dhr|Mevr|fru|herr)\.?\s\p{Lu}`,
    String.raw`(?![客皆])[\p{Script=Han}\p{Script=Katakana}ー]さん`,
    String.raw`\p{Script=Han}(?:先生|女士)`,
  ].join('|'),
  'u',
);

/** What people are called in this inbox, in lower case: common first names, and all names of those whom the pages name. */
export function peopleIn(
  items: readonly Insight[],
  readings: readonly Reading[],
): ReadonlySet<string> {
  const named = new Set(items.flatMap(({ customer, source }) => [customer?.name, source.author]));
  const known = new Set([...named].flatMap((name) => partsOf(name ?? '')));
  const doubtful = new Map([
    ...[...ALSO_WORDS].map((name) => [name, 0] as const),
    ...[...known].map((name) => [name, 1] as const),
  ]);
  countCapitals(readings, doubtful);
  const listed = [...FIRST_NAMES].map((name) => name.toLowerCase());
  const sure = listed.filter((name) => !ALSO_WORDS.has(name));
  const meant = [...doubtful].flatMap(([name, capitals]) => (capitals < 0 ? [] : [name]));
  return new Set([...sure, ...meant]);
}

/** "Export Desk" is nobody, "Will" and "van" are words of every text. */
const partsOf = (name: string): string[] =>
  FULL_NAME.test(name) && !TEAM.test(name)
    ? wordsOf(name).filter((word) => !LANGUAGES.some(({ stop }) => stop.has(word)))
    : [];

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Written in lower case more often than with a capital inside a sentence, it is a word: "mark as read". */
function countCapitals(readings: readonly Reading[], names: Map<string, number>): void {
  for (const sentence of readings.flatMap(({ sentences }) => sentences))
    for (const { 0: word, index } of sentence.matchAll(WORD)) {
      const lower = word.toLowerCase();
      const count = names.get(lower);
      if (count === undefined) continue;
      if (word === lower) names.set(lower, count - 1);
      else if (index > 0 && word !== word.toUpperCase()) names.set(lower, count + 1);
    }
}

/** Whether a text calls somebody by a name or a title. */
export const namesSomebody = (text: string, people: ReadonlySet<string>): boolean =>
  TITLED.test(text) || wordsOf(text).some((word) => people.has(word));
