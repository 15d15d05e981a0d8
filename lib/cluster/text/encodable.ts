import { scriptOf } from './script';
import type { Repeated } from './repeated';
import { readTexts } from './terms';

/** Without a word it knows nothing of a text but that it is short. */
const WORD = /\p{L}{2}/u;

/**
 * What the encoder reads of each text: its telling sentences, cleaned. Undefined for a text that is not
 * English: the encoder knows no other language and would take all of them for one problem.
 */
export function encodable(texts: readonly string[], repeated?: Repeated): (string | undefined)[] {
  return readTexts(texts, repeated).map(({ language, sentences }) => {
    const text = sentences.join(' ');
    return language.code === 'en' && WORD.test(text) && scriptOf(text) === 'latin'
      ? text
      : undefined;
  });
}
