import { oneLine } from './metadata-text';
import type { Stated } from './metadata-tags';

type Node = Record<string, unknown>;

/** What the page is; what the publisher says of it is the best there is. */
const ARTICLE =
  /Article$|^(BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting|QAPage|Question|Review|UserReview|CriticReview)$/;
/** What may be on the page or around it: better than nothing, and less than a meta tag. */
const OTHER =
  /^(Comment|Answer|Recipe|HowTo|Book|Course|Event|VideoObject|PodcastEpisode|SoftwareApplication|Product|CreativeWork)$|Page$/;

/** schema.org facts in `<script type="application/ld+json">`, through arrays, `@graph` and `mainEntity`. */
export function readJsonLd(doc: Document): { article: Stated; other: Stated } {
  const nodes: Node[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent), nodes, 0);
  }
  const first = (kind: RegExp): Stated => {
    const node = nodes.find((node) => typesOf(node).some((type) => kind.test(type)));
    return node ? stated(node, doc.title) : {};
  };
  return { article: first(ARTICLE), other: first(OTHER) };
}

/** Templates leave comments, raw line breaks and trailing commas, which JSON forbids. */
export function parseLoosely(text: string): unknown {
  const bare = text.replace(/^\s*(<!\[CDATA\[|<!--|\/\/.*\n)+|(\]\]>|-->|;|\s)+$/g, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON this way: the next attempt is laxer, and after it the block says nothing.
    }
  }
  return undefined;
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > 4) return;
  for (const node of asList(value)) {
    if (!isNode(node)) continue;
    into.push(node);
    collect(node['@graph'], into, depth + 1);
    collect(node['mainEntity'], into, depth + 1);
  }
}

function stated(node: Node, pageTitle: string): Stated {
  const values: Stated = {};
  const put = (field: keyof Stated, value: string | undefined) => value && (values[field] = value);
  put('title', titleOf(node, pageTitle));
  put('author', namesOf(node['author']));
  put('site', namesOf(node['publisher']));
  put('published', textOf(node['datePublished'] ?? node['dateCreated']));
  return values;
}

/** `name` and `headline` can differ, one being for search engines: the one the window shows is meant. */
function titleOf(node: Node, pageTitle: string): string | undefined {
  const name = textOf(node['name']);
  const headline = textOf(node['headline']);
  if (name && headline && name !== headline) {
    if (name === namesOf(node['publisher'])) return headline;
    const shown = oneLine(pageTitle) ?? '';
    if (overlap(headline, shown) > 0.75 && overlap(name, shown) <= 0.75) return headline;
  }
  return name ?? headline;
}

/** Share of the words of `text` that stand in `other`. */
function overlap(text: string, other: string): number {
  const words = new Set(other.toLowerCase().split(/\W+/));
  const own = text.toLowerCase().split(/\W+/).filter(Boolean);
  return own.filter((word) => words.has(word)).length / Math.max(own.length, 1);
}

function namesOf(value: unknown): string | undefined {
  const names = asList(value).map((one) => textOf(isNode(one) ? one['name'] : one));
  const people = names.filter((name) => name && !/^https?:/.test(name));
  return people.length ? [...new Set(people)].join(', ') : undefined;
}

const textOf = (value: unknown): string | undefined =>
  oneLine(typeof value === 'string' ? value : undefined);

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const typesOf = (node: Node): string[] =>
  asList(node['@type']).map((type) =>
    typeof type === 'string' ? type.replace(/^.*[/:]/, '') : '',
  );
