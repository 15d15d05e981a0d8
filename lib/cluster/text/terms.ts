import { memo } from '@/lib/base/memo';
import type { Language } from '@/lib/cluster/languages/language';
import { cleanText, sentencesOf } from './clean';
import { detectLanguages } from './detect';
import { ownSentences, repeatedIn, type Repeated } from './repeated';
import { partsOfWord, tokensOf } from './tokens';

/** What the engine reads in a text. */
export interface Reading {
  /** The sentences that say something, cleaned. */
  sentences: string[];
  /** Stemmed words that tell something, in order, repetitions included. */
  terms: string[];
  /** The words of `terms` as they were written, one for one, lower case. */
  surfaces: string[];
  language: Language;
}

/**
 * Reads every text; the language of a short one is judged by its neighbours. What is `repeated` in the inbox is no
 * text's own: found among these texts where they are all of it.
 */
export function readTexts(texts: readonly string[], repeated?: Repeated): Reading[] {
  return readSentences(texts.map(splitText), repeated);
}

export const splitText = (text: string): string[] => sentencesOf(cleanText(text));

/** What is repeated in an inbox, for those who read some of its texts. */
export const findRepeated = (texts: readonly string[]): Repeated =>
  repeatedIn(texts.map(splitText));

/** The same of texts that are split already. */
export function readSentences(texts: string[][], repeated = repeatedIn(texts)): Reading[] {
  const partsOf = memo(partsOfWord);
  const said = texts.map((sentences) =>
    ownSentences(sentences, repeated).map((sentence) => ({
      sentence,
      tokens: tokensOf(sentence, partsOf),
    })),
  );
  const languages = detectLanguages(said.map((all) => all.flatMap(({ tokens }) => tokens)));
  return said.map((all, i) => readText(all, languages[i]!));
}

/** The stemmed words of a text that tell something. */
export function termsOf(text: string, language: Language): string[] {
  const stem = stemmerOf(language);
  return tokensOf(text)
    .filter((token) => isTelling(token, language))
    .map(stem);
}

/** What is elided before a vowel, "l'", tells which language it is and nothing else. */
const isTelling = (token: string, { stop }: Language): boolean =>
  !token.endsWith("'") && !stop.has(token);

const stemmers = new WeakMap<Language, Language['stem']>();

/** Names are made of the same words again and again; all that it keeps is the vocabulary of the inbox. */
function stemmerOf(language: Language): Language['stem'] {
  let stem = stemmers.get(language);
  if (!stem) stemmers.set(language, (stem = memo(language.stem)));
  return stem;
}

interface Said {
  sentence: string;
  tokens: readonly string[];
}

function readText(all: Said[], language: Language): Reading {
  const telling = tellingOf(
    all.map(({ sentence, tokens }) => ({
      sentence,
      tokens: tokens.filter((token) => isTelling(token, language)),
    })),
  );
  const surfaces = telling.flatMap(({ tokens }) => tokens);
  const sentences = telling.map(({ sentence }) => sentence);
  return { sentences, surfaces, terms: surfaces.map(stemmerOf(language)), language };
}

/** Sentences with two telling words or more; failing that with one; failing that all. */
function tellingOf(all: Said[]): Said[] {
  for (const least of [2, 1]) {
    const telling = all.filter(({ tokens }) => tokens.length >= least);
    if (telling.length > 0) return telling;
  }
  return all;
}
