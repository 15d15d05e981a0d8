/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
const ASCII = /^[\0-\x7f]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in any script, as they are looked up: see `fold`. */
export function wordsOf(text: string): string[] {
  const words = UNSPACED.test(text) ? segment(text) : text.split(BETWEEN_WORDS);
  return words.filter((word) => word !== '').map(fold);
}

/** Lower case without accents: "Über" and "uber" are one word. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function segment(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap((part) => (part.isWordLike ? [part.segment] : []));
}
