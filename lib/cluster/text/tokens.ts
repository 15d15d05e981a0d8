import { scriptOf, type Script } from './script';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'+#.-]*[\p{L}\p{M}\p{N}+#])?/gu;
const NUMBER = /^[\d.,'+#-]*$/;

/** Lower-case words; of scripts that do not space words, the words the platform finds. No numbers. */
export function tokensOf(text: string, partsOf = partsOfWord): readonly string[] {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return plain.match(WORD)?.flatMap((word) => partsOf(word)) ?? [];
}

export const partsOfWord = (word: string): readonly string[] => split(word, scriptOf(word));

const HYPHEN = /(?<=\p{L}{2})-(?=\p{L}{2})/u;
/** "reste-t-il". */
const INVERSION = /-t-(?=(?:ils?|elles?|on)$)/u;
const ELIDED =
  'l|d|qu|j|n|s|c|m|t|dell|all|nell|sull|dall|coll|quell|quest|jusqu|lorsqu|puisqu|quelqu|un';
const ELISION = new RegExp(String.raw`(?<=^(?:${ELIDED})')(?=\p{L})`, 'u');

function split(word: string, script: Script): string[] {
  if (NUMBER.test(word)) return [];
  if (script === 'unspaced') return [...segments(word)];
  if (script === 'hangul') return bigrams(word);
  return word.split(ELISION).flatMap((part) => part.replace(INVERSION, '-').split(HYPHEN));
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const HAN = /\p{sc=Han}/u;
const ONE_KATAKANA = /^\p{scx=Katakana}$/u;

/** One letter alone is grammar unless it is Han. A foreign word that the platform does not know it spells out. */
function* segments(word: string): Generator<string> {
  let spelt = '';
  for (const { segment, isWordLike } of segmenter.segment(word)) {
    if (ONE_KATAKANA.test(segment)) {
      spelt += segment;
      continue;
    }
    if (spelt.length > 1) yield spelt;
    spelt = '';
    if (isWordLike && (segment.length > 1 || HAN.test(segment))) yield segment;
  }
  if (spelt.length > 1) yield spelt;
}

/** Korean puts its particles behind the stem: pairs of syllables share the stem anyhow. */
const bigrams = (word: string): string[] =>
  word.length < 3
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
