import { describe, expect, it } from 'vitest';
import { readByline, withoutBy } from '@/lib/capture/metadata-byline';
import { aPage } from '@/test/support/page';

describe('readByline', () => {
  it.each([
    ['a link', '<a rel="author" href="/ana">Ana Ruiz</a>'],
    [
      'microdata',
      '<div itemprop="author"><b>By</b> <span itemprop="name">Ana Ruiz</span> <i>Staff</i></div>',
    ],
    ['a class', '<p class="post-byline">By\n\t Ana Ruiz</p>'],
    ['an id', '<p id="authorName">Ana Ruiz • 8h</p>'],
    [
      'a meta in the body',
      '<div itemprop="author"><meta itemprop="name" content="Ana Ruiz"></div>',
    ],
  ])('finds the author in %s', (_, html) => {
    expect(readByline(aPage(`<body class="no-sidebar">${html}`))).toBe('Ana Ruiz');
  });

  it('knows a name in any script', () => {
    expect(readByline(aPage('<p class="byline">Алексей Петров</p>'))).toBe('Алексей Петров');
    expect(readByline(aPage('<p class="author">個人</p>'))).toBe('個人');
  });

  it.each([
    ['a reader', '<div class="comments"><b class="author">Bo</b></div>'],
    ['another story', '<aside><span class="byline">Bo Lind</span></aside>'],
    ['a date', '<p class="byline">March 2, 2026 at 6:01 am</p>'],
    ['a label', '<span class="author-meta">Posted on</span>'],
    ['a lone word', '<span class="byline">By</span>'],
    ['a sign-in box', '<p id="authorization">Sign in</p>'],
    ['a biography', `<p class="author">${'Bo has written. '.repeat(20)}</p>`],
  ])('does not take %s for the author', (_, html) => {
    expect(readByline(aPage(html))).toBeUndefined();
  });
});

describe('withoutBy', () => {
  it('keeps names that begin like the word', () => {
    expect(withoutBy('Byron Parker')).toBe('Byron Parker');
    expect(withoutBy('von Ana Ruiz')).toBe('Ana Ruiz');
  });
});
