import { describe, expect, it } from 'vitest';
import { readMetaTags } from '@/lib/capture/metadata-tags';
import { aPage } from '@/test/support/page';

describe('readMetaTags', () => {
  it.each([
    ['property="og:title"', 'title'],
    ['name="DC.title"', 'title'],
    ['property="dc:title something:else"', 'title'],
    ['name="weibo:article:title"', 'title'],
    ['name="citation_author"', 'author'],
    ['name="parsely-author"', 'author'],
    ['property="og:site_name"', 'site'],
    ['name="parsely-pub-date"', 'published'],
    ['http-equiv="Content-Language"', 'language'],
  ])('reads %s', (attribute, field) => {
    expect(readMetaTags(aPage(`<meta ${attribute} content="value">`))).toEqual({
      [field]: 'value',
    });
  });

  it('skips an author who is only an address and joins several', () => {
    const tags = `<meta property="article:author" content="https://example.com/ana">
      <meta name="author" content=". ."><meta name="citation_author" content="Ana Ruiz"><meta name="citation_author" content="Bo Lind">`;
    expect(readMetaTags(aPage(tags)).author).toBe('Ana Ruiz, Bo Lind');
  });

  it('writes out entities that were escaped twice and ignores empty tags', () => {
    const tags = `<meta name="title" content=" "><meta property="og:title" content="Q&amp;amp;A &amp;#8211; export">`;
    expect(readMetaTags(aPage(tags)).title).toBe('Q&A – export');
  });
});
