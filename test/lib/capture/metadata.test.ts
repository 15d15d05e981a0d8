import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/capture/metadata';
import { aPage } from '@/test/support/page';

const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('[CA9] prefers what the publisher states for machines over what is drawn', () => {
    const page = readMetadata(
      aPage(`<html lang="en"><title>Slow exports - Blog</title>
        <meta property="og:title" content="Slow exports, explained">
        <meta property="og:site_name" content="Rowbase">
        <meta name="author" content="Ana Ruiz">
        <meta property="article:published_time" content="2026-03-02T10:00:00+01:00">
        <p class="byline">By Somebody Else</p>`),
    );
    expect(page).toEqual({
      canonicalUrl: 'https://example.com/blog/slow-exports',
      title: 'Slow exports, explained',
      site: 'Rowbase',
      author: 'Ana Ruiz',
      occurredAt: '2026-03-02T09:00:00.000Z',
      language: 'en',
    });
  });

  it('takes each field from the best place that has it', () => {
    const page = readMetadata(
      aPage(`${linked({ '@type': 'NewsArticle', headline: 'Exports are slow', author: { name: 'Ana Ruiz' } })}
        <meta property="og:title" content="Exports are slow | Rowbase"><meta property="og:site_name" content="Rowbase">
        <time datetime="2026-03-02">2 March</time>`),
    );
    expect(page.title).toBe('Exports are slow');
    expect(page.site).toBe('Rowbase');
    expect(page.occurredAt).toBe('2026-03-02T00:00:00.000Z');
  });

  it('believes a meta tag more than what JSON-LD says of the site around the page', () => {
    const doc = aPage(
      `${linked({ '@type': 'WebPage', name: 'Blog' })}<meta property="og:title" content="Slow exports">`,
    );
    expect(readMetadata(doc).title).toBe('Slow exports');
  });

  it('has a title and an address on a page that says nothing', () => {
    expect(readMetadata(aPage('<p>Hello'))).toEqual({
      canonicalUrl: 'https://example.com/blog/slow-exports',
      title: '',
    });
  });

  it('leaves the page as it was', () => {
    const doc = aPage(`<title>A</title>${linked({ '@type': 'Article' })}<p class="author">Ana</p>`);
    const before = doc.documentElement.cloneNode(true);
    readMetadata(doc);
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });
});
