/**
 * A text without its white space and without characters that only hint at breaks, and where each character
 * stood: two pages, or two browsers, seldom agree on white space.
 */
export interface Squeezed {
  text: string;
  /** Offset in the original of each character of `text`. */
  offsets: Uint32Array;
}

/** White space, soft hyphens, zero-width characters. */
const SQUEEZED = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;

export const squeeze = (text: string): string => text.replace(SQUEEZED, '');

export function squeezeWithOffsets(text: string): Squeezed {
  const offsets = new Uint32Array(text.length);
  let squeezed = '';
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) offsets[squeezed.length + i - from] = i;
    squeezed += text.slice(from, to);
  };
  for (const { 0: gap, index } of text.matchAll(SQUEEZED)) {
    keep(index);
    from = index + gap.length;
  }
  keep(text.length);
  return { text: squeezed, offsets: offsets.subarray(0, squeezed.length) };
}
