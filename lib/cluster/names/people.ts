import type { Reading } from '@/lib/cluster/text/terms';
import type { Insight } from '@/lib/domain/insight';
import { FIRST_NAMES } from './first-names';

const FULL_NAME = /^(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+)(?:\s\p{L}\.?)?\s\p{Lu}\p{L}/u;
const CAPITALISED = /\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu;
const TITLED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:Mrs?|Ms|Dr|Herrn?|Frau|Mme|Sra?|Sig|Dhr|Mevr|fru|herr)\.?\s\p{Lu}`,
    String.raw`(?![客皆])[\p{Script=Han}\p{Script=Katakana}ー]さん`,
    String.raw`\p{Script=Han}(?:先生|女士)`,
  ].join('|'),
  'u',
);
/** What more of the texts say is a word: "Export Desk" is nobody called Export. */
const RARE = 2;

/** First names of those whom the pages name. */
export function firstNamesIn(
  items: readonly Insight[],
  readings: readonly Reading[],
): ReadonlySet<string> {
  const names = items.flatMap(({ customer, source }) => [customer?.name, source.author]);
  const firsts = new Set(names.flatMap((name) => FULL_NAME.exec(name ?? '')?.[1] ?? []));
  const said = new Map([...firsts].map((name) => [name.toLowerCase(), 0]));
  for (const { surfaces } of readings)
    for (const word of new Set(surfaces)) {
      const count = said.get(word);
      if (count !== undefined) said.set(word, count + 1);
    }
  return new Set([...firsts].filter((name) => said.get(name.toLowerCase())! <= RARE));
}

/** Whether a text calls somebody by a first name or a title. */
export const namesSomebody = (text: string, known: ReadonlySet<string>): boolean =>
  TITLED.test(text) ||
  (text.match(CAPITALISED) ?? []).some((word) => FIRST_NAMES.has(word) || known.has(word));
