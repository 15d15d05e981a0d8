import type { Language } from '@/lib/cluster/languages/language';
import { cleanText, sentencesOf } from './clean';
import { detectLanguages } from './detect';
import { ownSentences, repeatedIn, type Repeated } from './repeated';
import { scriptOf, type Script } from './script';

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
  return tokensOf(text).flatMap((token) => (language.stop.has(token) ? [] : [stem(token)]));
}

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
      tokens: tokens.filter((token) => !language.stop.has(token)),
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

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'+#.-]*[\p{L}\p{M}\p{N}+#])?/gu;
const NUMBER = /^[\d.,'+#-]*$/;

/** Lower-case words; of scripts that do not space words, the words the platform finds. No numbers. */
function tokensOf(text: string, partsOf = partsOfWord): readonly string[] {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return plain.match(WORD)?.flatMap((word) => partsOf(word)) ?? [];
}

const partsOfWord = (word: string): readonly string[] => split(word, scriptOf(word));

/** People say the same words again and again: each is worked out once. */
function memo<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = work(word)));
    return found;
  };
}

const ELISION = /^(?:l|d|qu|j|n|s|c|m|t|dell|all|nell|sull|un)'(?=\p{L}{2})/u;

function split(word: string, script: Script): string[] {
  if (NUMBER.test(word)) return [];
  if (script === 'unspaced') return [...segments(word)];
  if (script === 'hangul') return bigrams(word);
  return word.replace(ELISION, '').split(/(?<=\p{L}{2})-(?=\p{L}{2})/u);
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function* segments(word: string): Generator<string> {
  for (const { segment, isWordLike } of segmenter.segment(word))
    if (isWordLike && segment.length > 1) yield segment;
}

/** Korean puts its particles behind the stem: pairs of syllables share the stem anyhow. */
const bigrams = (word: string): string[] =>
  word.length < 3
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
