import { describe, expect, it } from 'vitest';
import { parseLoosely, readJsonLd } from '@/lib/capture/metadata-jsonld';
import { aPage } from '@/test/support/page';

const page = (...blocks: string[]) =>
  aPage(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''));

const read = (value: unknown) => {
  const { article, other } = readJsonLd(page(JSON.stringify(value)));
  return { ...other, ...article };
};

const NOTHING = { article: {}, other: {} };

describe('readJsonLd', () => {
  it.each([
    ['an article', { '@type': 'Article', headline: 'Slow exports' }],
    [
      'a list',
      [
        { '@type': 'Organization', name: 'X' },
        { '@type': 'BlogPosting', name: 'Slow exports' },
      ],
    ],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'WebPage', name: 'X' },
          { '@type': ['NewsArticle'], name: 'Slow exports' },
        ],
      },
    ],
    ['a forum post', { '@type': 'DiscussionForumPosting', headline: 'Slow exports' }],
    [
      'a question page',
      { '@type': 'FAQPage', mainEntity: { '@type': 'Question', name: 'Slow exports' } },
    ],
    ['a review', { '@type': 'https://schema.org/Review', name: 'Slow exports' }],
  ])('reads the title of %s', (_, value) => {
    expect(read(value).title).toBe('Slow exports');
  });

  it('names all authors, once each, and no profile addresses', () => {
    const author = [
      { name: 'Ana Ruiz' },
      'Bo Lind',
      { name: 'Ana Ruiz' },
      'https://example.com/ana',
    ];
    expect(read({ '@type': 'Article', author }).author).toBe('Ana Ruiz, Bo Lind');
  });

  it('takes the headline when the name is only the site', () => {
    const article = {
      '@type': 'Article',
      name: 'Rowbase',
      headline: 'Slow exports',
      publisher: { name: 'Rowbase' },
    };
    expect(read(article)).toEqual({ title: 'Slow exports', site: 'Rowbase' });
  });

  it('is silent about things that are no page: an organisation, a breadcrumb, broken text', () => {
    expect(read({ '@type': 'Organization', name: 'Rowbase' })).toEqual({});
    expect(readJsonLd(page('{"@type": "Article", "headline": '))).toEqual(NOTHING);
    expect(readJsonLd(page('null', '"Article"', '[1, null]'))).toEqual(NOTHING);
  });

  it('reads the sound block beside a broken one', () => {
    expect(
      readJsonLd(page('{oops', '{"@type":"Article","headline":"Slow exports"}')).article.title,
    ).toBe('Slow exports');
  });

  it('stops in a nest without a bottom', () => {
    let nest: unknown = { '@type': 'Article', name: 'deep' };
    for (let depth = 0; depth < 50; depth++) nest = { '@graph': [nest] };
    expect(read(nest)).toEqual({});
  });
});

describe('parseLoosely', () => {
  it.each([
    ['a comment around it', '<!-- {"a":1} -->'],
    ['a CDATA section', '\n<![CDATA[\n{"a":1}\n]]>'],
    ['a trailing comma', '{"a":1,}'],
    ['a semicolon', '{"a":1};'],
    ['raw line breaks between values', '{"a"\n:\t1}'],
  ])('forgives %s', (_, text) => {
    expect(parseLoosely(text)).toEqual({ a: 1 });
  });

  it('forgives a raw line break inside a string', () => {
    expect(parseLoosely('{"a":"one\ntwo"}')).toEqual({ a: 'one two' });
  });
});
