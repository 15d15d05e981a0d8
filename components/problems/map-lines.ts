import { cut } from '@/lib/base/cut';

/** Of a letter, in its font size. */
export const LETTER_WIDTH = 0.58;
/** A letter of Chinese, Japanese or Korean is as wide as high, and a line may end behind it. */
const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー　-〿！-～`;
const PIECES = new RegExp(`[${WIDE}]|[^\\s${WIDE}]+`, 'gu');
const IS_WIDE = new RegExp(`[${WIDE}]`, 'gu');
/** A space, or a letter or two of a word, at the end. */
const STUB = /\s+\S{0,2}$/;

/** In letters. */
const widthOf = (text: string): number =>
  text.length + (text.match(IS_WIDE)?.length ?? 0) * (1 / LETTER_WIDTH - 1);

/** Of `text` as many lines of `width` letters as are wanted, the last with "…" where more is said. */
export function mapLines(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const last = lines.at(-1);
    const longer = `${last}${/\s/.test(text[index - 1] ?? '') ? ' ' : ''}${piece}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]}…`;
  return shown.map((line) => fitted(line, width));
}

function fitted(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  let start = line.replace(/…$/u, '');
  while (start.length > 1 && widthOf(start) > width - 1) start = cut(start, start.length - 1);
  return `${start.replace(STUB, '')}…`;
}
