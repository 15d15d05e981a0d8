/** How far back from the limit a character as people see it is looked for: none that means anything is longer. */
const REACH = 64;

let segmenter: Intl.Segmenter | undefined;

/** `text` with `most` UTF-16 units at most, ending with a whole character: no half emoji, no letter without its accent. */
export const cut = (text: string, most: number): string => text.slice(0, cutEnd(text, most));

/** Where such a cut ends, for those who count on. */
export function cutEnd(text: string, most: number, start = 0): number {
  const limit = start + most;
  if (limit >= text.length) return text.length;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const from = Math.max(start, limit - REACH);
  const around = segmenter.segment(text.slice(from, limit + REACH)).containing(limit - from);
  const end = from + (around?.index ?? 0);
  return end > from ? end : betweenUnits(text, limit);
}

const isHalved = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');

const betweenUnits = (text: string, at: number): number => (isHalved(text, at) ? at - 1 : at);

/** The end of `text`, that long at most and beginning with a whole character. */
export function lastOf(text: string, most: number): string {
  const at = Math.max(0, text.length - most);
  return text.slice(isHalved(text, at) ? at + 1 : at);
}
