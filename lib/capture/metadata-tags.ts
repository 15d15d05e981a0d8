import { oneLine } from './metadata-text';

/** What one kind of markup says of the page. Absent where it says nothing. */
export interface Stated {
  title?: string;
  author?: string;
  site?: string;
  published?: string;
  language?: string;
  url?: string;
}

/** Names of meta tags by what they state, the most trusted first; `.` in a name is read as `:`. */
const NAMES: Record<keyof Stated, readonly string[]> = {
  title: words(
    'dc:title dcterm:title dcterms:title og:title weibo:article:title weibo:webpage:title citation_title title twitter:title parsely-title',
  ),
  author: words(
    'dc:creator dcterm:creator dcterms:creator author parsely-author article:author citation_author byl weibo:article:author',
  ),
  site: words('og:site_name'),
  published: words(
    'article:published_time parsely-pub-date dc:date dc:date:issued dcterms:created citation_publication_date weibo:article:create_at',
  ),
  language: words('content-language og:locale'),
  url: words('og:url'),
};

/** Reads `<meta>`: Open Graph, Dublin Core, Parsely, Weibo, citation and plain names. */
export function readMetaTags(doc: Document): Stated {
  const byName = new Map<string, string[]>();
  for (const meta of doc.querySelectorAll('meta')) {
    const content = oneLine(meta.getAttribute('content'));
    if (content)
      for (const name of namesOf(meta)) byName.set(name, [...(byName.get(name) ?? []), content]);
  }
  const stated: Stated = {};
  for (const field of Object.keys(NAMES) as (keyof Stated)[]) {
    const value = firstOf(byName, field);
    if (value) stated[field] = value;
  }
  return stated;
}

/** One tag may carry several names (`property="dc:title og:title"`). */
function namesOf(meta: Element): string[] {
  const attributes = ['property', 'name', 'itemprop', 'http-equiv'];
  return words(
    attributes
      .map((name) => meta.getAttribute(name) ?? '')
      .join(' ')
      .toLowerCase()
      .replaceAll('.', ':'),
  );
}

function firstOf(byName: Map<string, string[]>, field: keyof Stated): string | undefined {
  for (const name of NAMES[field]) {
    const values = byName.get(name)?.filter((value) => field !== 'author' || isName(value));
    if (values?.length) return field === 'author' ? [...new Set(values)].join(', ') : values[0];
  }
  return undefined;
}

/** An author may be given as the address of a profile page, or as a placeholder, which are no names. */
const isName = (value: string): boolean => /\p{L}/u.test(value) && !/^(https?:)?\/\//i.test(value);

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
