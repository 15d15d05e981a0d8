/** Letters that `text-transform: math-auto` slants in formulas. */
const SLANTED = /[\u{1d434}-\u{1d467}\u{1d6a4}-\u{1d71b}\u210e]/gu;
/** Accents that upper case takes from Greek letters and gives a Turkish i. */
const ACCENTS = /(?<=[\p{Script=Greek}I])[\u0300-\u036f]+/gu;

/** Hints at breaks at either end, which nobody sees and a place that is found may begin after. */
const HINTS = /^[\u00ad\u200b-\u200d\u2060\ufeff]+|[\u00ad\u200b-\u200d\u2060\ufeff]+$/g;

/** White space is left out, because browsers put it where layout wants it; what styles change, because the words stay. */
export const comparable = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(HINTS, '')
    .replace(SLANTED, (letter) => letter.normalize('NFKC'))
    .toUpperCase()
    .normalize('NFD')
    .replace(ACCENTS, '');
