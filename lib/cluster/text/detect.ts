import { german } from '@/lib/cluster/languages/de';
import { english } from '@/lib/cluster/languages/en';
import { spanish } from '@/lib/cluster/languages/es';
import { french } from '@/lib/cluster/languages/fr';
import { italian } from '@/lib/cluster/languages/it';
import type { Language } from '@/lib/cluster/languages/language';
import { dutch } from '@/lib/cluster/languages/nl';
import { OTHERS } from '@/lib/cluster/languages/others';
import { portuguese } from '@/lib/cluster/languages/pt';
import { swedish } from '@/lib/cluster/languages/sv';

export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  ...OTHERS,
];

/** In how many languages each everyday word occurs: one that many share tells little. */
const SHARED = new Map<string, number>();
for (const { stop } of LANGUAGES)
  for (const word of stop) SHARED.set(word, (SHARED.get(word) ?? 0) + 1);

const MARKED = /[^\p{ASCII}\p{P}\p{N}]/gu;
const markedIn = (word: string): readonly string[] => word.match(MARKED) ?? [];

/** The letters beyond a to z that each language has in its everyday words. */
const LETTERS = LANGUAGES.map(({ stop }) => new Set([...stop].flatMap(markedIn)));
const KNOWN = new Set(LETTERS.flatMap((letters) => [...letters]));

/**
 * How strongly the everyday words among `tokens` speak for each language, in the order of LANGUAGES
 * (cf. Grefenstette 1995, "Comparing two language identification schemes": small words suffice).
 */
export function languageScores(tokens: readonly string[]): Float64Array {
  const scores = new Float64Array(LANGUAGES.length);
  for (const token of tokens) {
    const shared = SHARED.get(token);
    if (!shared) continue;
    for (let l = 0; l < scores.length; l++)
      if (LANGUAGES[l]!.stop.has(token)) scores[l]! += 1 / shared;
  }
  return scores;
}

/** What speaks for the most common language; one word of another does not outweigh an inbox that speaks no other. */
const LEAST_BIAS = 0.3;
const BIAS = 0.8;

/**
 * One language a text. A text that says too little takes the one most common among its neighbours, the
 * other texts of the inbox, as long as neither its words nor its letters speak against it.
 */
export function detectLanguages(texts: readonly (readonly string[])[]): Language[] {
  const scores = texts.map(languageScores);
  const prior = new Float64Array(LANGUAGES.length);
  for (const score of scores) {
    const best = indexOfMax(score);
    if (score[best]! >= 1) prior[best]! += 1;
  }
  const most = indexOfMax(prior);
  const share =
    prior[most]! /
    Math.max(
      1,
      prior.reduce((sum, one) => sum + one, 0),
    );
  const bias = LEAST_BIAS + BIAS * share ** 2;
  return scores.map((score, i) => {
    const biased = score.slice();
    biased[most]! += bias / 2 ** foreignWords(texts[i]!, LETTERS[most]!);
    return LANGUAGES[indexOfMax(biased)]!;
  });
}

/** Words with a letter that the language does not have and another has. */
const foreignWords = (tokens: readonly string[], own: ReadonlySet<string>): number =>
  tokens.filter((token) => markedIn(token).some((letter) => KNOWN.has(letter) && !own.has(letter)))
    .length;

function indexOfMax(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
