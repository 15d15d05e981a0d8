import { scriptOf } from './script';
import { readTexts } from './terms';

/**
 * What the encoder reads of each text: its telling sentences, cleaned. Undefined for a text that is not
 * English: the encoder knows no other language and would take all of them for one problem.
 */
export function encodable(texts: readonly string[]): (string | undefined)[] {
  return readTexts(texts).map(({ language, sentences }) => {
    const text = sentences.join(' ');
    return language.code === 'en' && text && scriptOf(text) === 'latin' ? text : undefined;
  });
}
