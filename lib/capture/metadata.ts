import { canonicalUrl } from './canonical-url';
import { readByline } from './metadata-byline';
import { readJsonLd } from './metadata-jsonld';
import { readMetaTags } from './metadata-tags';
import { readTime, toInstantOf } from './metadata-time';
import { readTitle } from './metadata-title';
import { oneLine } from './metadata-text';
import type { PageReading } from './reading';

/**
 * What a page says of itself: title, author, time, site, language and the address that names it for good.
 * What the publisher wrote for machines (JSON-LD of an article, then meta tags) wins over what is drawn for people.
 */
export function readMetadata(doc: Document): PageReading['page'] {
  const { article, other } = readJsonLd(doc);
  const stated = { ...other, ...readMetaTags(doc), ...article };
  const title = stated.title ?? readTitle(doc, stated.site);
  const author = stated.author ?? readByline(doc);
  const occurredAt = toInstantOf(stated.published) ?? readTime(doc);
  const language = oneLine(doc.documentElement?.lang) ?? stated.language;
  const canonical = doc.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return {
    canonicalUrl: canonicalUrl(doc.location.href, canonical ?? stated.url),
    title,
    ...(stated.site && { site: stated.site }),
    ...(author && { author }),
    ...(occurredAt && { occurredAt }),
    ...(language && { language }),
  };
}
