import { scriptOf, type Script } from './script';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'+#.-]*[\p{L}\p{M}\p{N}+#])?/gu;
const NUMBER = /^[\d.,'+#-]*$/;

/** Lower-case words; of scripts that do not space words, the words the platform finds. No numbers. */
export function tokensOf(text: string, partsOf = partsOfWord): readonly string[] {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return plain.match(WORD)?.flatMap((word) => partsOf(word)) ?? [];
}

export const partsOfWord = (word: string): readonly string[] => split(word, scriptOf(word));

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
