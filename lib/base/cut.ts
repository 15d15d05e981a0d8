/**
 * The first of `text`, `most` UTF-16 units at most. Half of a character is left out: it is no text, and databases
 * refuse it. A few bytes, because it is injected into pages: a joined emoji may still lose a part.
 */
export const cut = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/\p{Cs}$/u, '') : text;
