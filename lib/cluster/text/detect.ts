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

/**
 * One language a text. A text that says too little takes the one most common among its neighbours, the
 * other texts of the inbox, as long as its own words do not speak against it.
 */
export function detectLanguages(texts: readonly (readonly string[])[]): Language[] {
  const scores = texts.map(languageScores);
  const prior = new Float64Array(LANGUAGES.length);
  for (const score of scores) {
    const best = indexOfMax(score);
    if (score[best]! >= 1) prior[best]! += 1;
  }
  const most = indexOfMax(prior);
  return scores.map((score) => {
    const biased = score.slice();
    biased[most]! += 0.6;
    return LANGUAGES[indexOfMax(biased)]!;
  });
}

function indexOfMax(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
