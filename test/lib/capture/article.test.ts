import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/capture/article';
import { aPage } from '@/test/support/page';

const paragraph = `<p>${'Every export over five thousand rows times out, and we lose the lot. '.repeat(6)}</p>`;

describe('readArticle', () => {
  it('finds the main content, a line a block, and leaves the page as it was', () => {
    const doc = aPage(`<title>Slow exports</title><nav><a href="/">Home</a></nav>
      <article><h1>Slow exports</h1>${paragraph.repeat(4)}</article><footer>Imprint</footer>`);
    const before = doc.documentElement.cloneNode(true);
    const article = readArticle(doc);
    expect(article?.text.split('\n\n')).toHaveLength(4);
    expect(article?.text).toContain('we lose the lot');
    expect(article?.text).not.toContain('Imprint');
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });

  it('is absent when the page has no text', () => {
    expect(readArticle(aPage('<canvas></canvas>'))).toBeUndefined();
  });
});
