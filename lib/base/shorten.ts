import { cut } from './cut';

/** The beginning of `text` with "…" after it, where it has more than `most` UTF-16 units. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${cut(text, most).trimEnd()}…` : text;
