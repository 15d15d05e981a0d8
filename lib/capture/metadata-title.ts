import { oneLine } from './metadata-text';

const SEPARATOR = /\s[|\-–—\\/>»]\s/g;
const BREADCRUMB = /\s[\\/>»]\s/;
/** A shorter rest than this is a guess: the whole title is kept. As Readability has it. */
const FEWEST_WORDS = 5;

/** The title of a page whose publisher states none: the window's title without the site's name around it. */
export function readTitle(doc: Document, site: string | undefined): string {
  const shown = oneLine(doc.title) ?? oneLine(doc.querySelector('title')?.textContent) ?? '';
  const own = withoutSite(shown, site);
  if (own) return own;
  const short = shorten(shown, doc);
  const isWhole = wordsOf(short) < FEWEST_WORDS && !isBreadcrumbOfOne(shown, short);
  return isWhole ? shown : short;
}

/** Cuts the named site off either end; nothing when the title does not hold it there. */
function withoutSite(shown: string, site: string | undefined): string | undefined {
  const parts = [...shown.matchAll(SEPARATOR)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (!site || !first || !last) return undefined;
  const isSite = (part: string) => part.trim().toLowerCase() === site.toLowerCase();
  if (isSite(shown.slice(last.index + last[0].length))) return shown.slice(0, last.index).trim();
  if (isSite(shown.slice(0, first.index))) return shown.slice(first.index + first[0].length).trim();
  return undefined;
}

function shorten(shown: string, doc: Document): string {
  const parts = [...shown.matchAll(SEPARATOR)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (first && last) {
    const withoutLast = shown.slice(0, last.index).trim();
    return wordsOf(withoutLast) < 3
      ? shown.slice(first.index + first[0].length).trim()
      : withoutLast;
  }
  if (shown.includes(': ')) return afterColon(shown, doc);
  const heading = shown.length > 150 || shown.length < 15 ? soleHeading(doc) : undefined;
  return heading ?? shown;
}

function afterColon(shown: string, doc: Document): string {
  const isHeading = [...doc.querySelectorAll('h1,h2')].some(
    (one) => oneLine(one.textContent) === shown,
  );
  if (isHeading) return shown;
  const afterLast = shown.slice(shown.lastIndexOf(':') + 1).trim();
  if (wordsOf(afterLast) < 3) return shown.slice(shown.indexOf(':') + 1).trim();
  return wordsOf(shown.slice(0, shown.indexOf(':'))) > 5 ? shown : afterLast;
}

function soleHeading(doc: Document): string | undefined {
  const headings = doc.querySelectorAll('h1');
  return headings.length === 1 ? oneLine(headings[0]?.textContent) : undefined;
}

/** A breadcrumb that lost one word, as Readability counts them: then the rest is the title, however short. */
const isBreadcrumbOfOne = (shown: string, short: string): boolean =>
  BREADCRUMB.test(shown) && wordsOf(short) === wordsOf(shown.replace(SEPARATOR, '')) - 1;

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;
