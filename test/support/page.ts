import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as the HTML standard parses it (happy-dom's parser is its own); nothing in it runs or loads. */
export function aPage(html: string, url = 'https://example.com/blog/slow-exports'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
