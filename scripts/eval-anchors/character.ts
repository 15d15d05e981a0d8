const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the character begins that `at` stands in: no mouse stops within one, and half of one is no text. */
export const characterAround = (text: string, at: number): number =>
  graphemes.segment(text).containing(at)?.index ?? at;
