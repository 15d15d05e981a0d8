/** Writing systems the engine treats differently. */
export type Script = 'latin' | 'unspaced' | 'hangul' | 'other';

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const HANGUL = /\p{sc=Hangul}/gu;
const LATIN = /\p{sc=Latin}/gu;
const LETTER = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The script most letters of `text` are in. A Han or kana letter weighs as two: it says more. */
export function scriptOf(text: string): Script {
  const unspaced = 2 * count(text, UNSPACED);
  const hangul = 2 * count(text, HANGUL);
  const latin = count(text, LATIN);
  const other = count(text, LETTER) - unspaced / 2 - hangul / 2 - latin;
  const most = Math.max(unspaced, hangul, latin, other);
  if (most === latin) return 'latin';
  if (most === unspaced) return 'unspaced';
  return most === hangul ? 'hangul' : 'other';
}
