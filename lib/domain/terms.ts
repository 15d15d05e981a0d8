import { wordsOf } from '@/lib/base/words';

/** Mostly grammar. In scripts that write no letters, two characters are a word. */
const TOO_SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;
/** Words are compared by their beginning: exports, exporting, export. */
const BEGINNING = 5;
/** A whole page has more, and is near to nothing anyhow. */
const MOST_TERMS = 300;

/**
 * What a text is looked up by: the beginnings of its words, each once, in their order. They stand in the
 * database beside each insight: a change here needs a migration that writes them again.
 */
export function termsOf(text: string): string[] {
  const words = wordsOf(text).filter((word) => !TOO_SHORT.test(word));
  return [...new Set(words.map((word) => word.slice(0, BEGINNING)))].slice(0, MOST_TERMS);
}
