import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export const FIELDS = ['title', 'byline', 'siteName', 'publishedTime'] as const;
export type Field = (typeof FIELDS)[number];
export type Facts = Partial<Record<Field, string | null>>;

/** A page as it was saved, with what is to be read in it. */
export interface SavedPage {
  name: string;
  html: string;
  facts: Facts;
  /** Empty where nothing is expected. */
  text: string;
}

export function openPage(folder: string): SavedPage {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    name: folder,
    html: read('source.html'),
    facts: JSON.parse(read('expected-metadata.json')),
    text: textOf(read('expected.html')),
  };
}

export function textOf(html: string): string {
  return documentOf(html).body.textContent ?? '';
}

/** parse5 follows the HTML standard, so the tree is the browser's; nothing of the page runs or loads. */
export function documentOf(html: string): Document {
  const virtualConsole = new VirtualConsole();
  return new JSDOM(html, { url: 'http://fakehost/test/page.html', virtualConsole }).window.document;
}
