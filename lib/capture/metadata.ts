import { LIMITS } from '@/lib/domain/limits';
import { canonicalUrl } from './canonical-url';
import type { PageReading } from './reading';

/** What the page says of itself, in its head. */
export function readMetadata(doc: Document): PageReading['page'] {
  const meta = (name: string) =>
    line(
      doc.querySelector<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)?.content,
    );
  const stated = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const occurredAt = instant(meta('article:published_time'));
  const site = meta('og:site_name');
  const author = meta('author');
  const language = line(doc.documentElement.lang);
  return {
    canonicalUrl: canonicalUrl(doc.location.href, stated),
    title: line(doc.title) ?? '',
    ...(site && { site }),
    ...(author && { author }),
    ...(occurredAt && { occurredAt }),
    ...(language && { language }),
  };
}

const line = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, LIMITS.lineCharacters) || undefined;

function instant(date: string | undefined): string | undefined {
  const at = date ? new Date(date) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}
