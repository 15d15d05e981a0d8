import { cleanText, sentencesOf } from './clean';
import { detectLanguages } from './detect';
import type { Language } from './languages/language';
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

/** Reads every text; the language of a short one is judged by its neighbours. */
export function readTexts(texts: readonly string[]): Reading[] {
  const clean = texts.map(cleanText);
  const tokens = clean.map(tokensOf);
  const languages = detectLanguages(tokens);
  return clean.map((text, i) => readText(text, languages[i]!));
}

function readText(text: string, language: Language): Reading {
  const sentences = tellingSentences(text, language);
  const surfaces: string[] = [];
  const terms: string[] = [];
  for (const sentence of sentences)
    for (const surface of tellingTokens(sentence, language)) {
      surfaces.push(surface);
      terms.push(language.stem(surface));
    }
  return { sentences, terms, surfaces, language };
}

/** Sentences with two telling words or more; failing that with one; failing that all. */
function tellingSentences(text: string, language: Language): string[] {
  const sentences = sentencesOf(text);
  const counts = sentences.map((sentence) => tellingTokens(sentence, language).length);
  for (const least of [2, 1]) {
    const telling = sentences.filter((_, i) => counts[i]! >= least);
    if (telling.length > 0) return telling;
  }
  return sentences;
}

export function tellingTokens(text: string, language: Language): string[] {
  return tokensOf(text).filter((token) => !language.stop.has(token));
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'+#.-]*[\p{L}\p{M}\p{N}+#])?/gu;
const NUMBER = /^[\d.,'+#-]*$/;

/** Lower-case words; of scripts that do not space words, the words the platform finds. No numbers. */
export function tokensOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return plain.match(WORD)?.flatMap((word) => split(word, scriptOf(word))) ?? [];
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
