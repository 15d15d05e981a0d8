import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { readArticle } from '@/lib/capture/article';
import { documentOf, textOf, type SavedPage } from './saved-page';
import { tokenF1 } from './token-f1';

export const READERS = ['ours', 'readability', 'defuddle'] as const;
type Scores = Record<(typeof READERS)[number], number>;

/** How much of the main text each finds, as F1; undefined where none is expected. */
export async function compareText({ html, text }: SavedPage): Promise<Scores | undefined> {
  if (!text) return undefined;
  const readability = new Readability(documentOf(html)).parse()?.content ?? '';
  return {
    ours: tokenF1(readArticle(documentOf(html))?.content.textContent ?? '', text),
    readability: tokenF1(textOf(readability), text),
    defuddle: tokenF1(textOf(await defuddled(html)), text),
  };
}

async function defuddled(html: string): Promise<string> {
  try {
    return (await Defuddle(documentOf(html), 'http://fakehost/test/page.html', {})).content ?? '';
  } catch {
    return ''; // It gives up on some pages, which counts as having found no text.
  }
}
