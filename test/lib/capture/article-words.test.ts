import { describe, expect, it } from 'vitest';
import { linesOf, wordsOf } from '@/lib/capture/article-words';
import { aPage } from '@/test/support/page';

const words = (html: string) => wordsOf(aPage(html).body);

describe('wordsOf', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<div>one<br>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['one <b>and</b>\n two', 'one and two'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<pre>one\n  two\n</pre>after', 'one\ntwo\nafter'],
    ['<style>p {}</style><p hidden>no</p><script>no()</script>yes', 'yes'],
  ])('of %s', (html, text) => {
    expect(words(html)).toBe(text);
  });

  it('has room for a very long preformatted text', () => {
    expect(words(`<pre>${'line\n'.repeat(20_000)}</pre>`).split('\n')).toHaveLength(20_000);
  });
});

describe('linesOf', () => {
  it('has every text of the element in exactly one line', () => {
    const body = aPage('<p>one<b>two</b><br>three</p><pre>four\nfive</pre>').body;
    const nodes = linesOf(body).flatMap((line) => line.nodes);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.map((node) => node.textContent).join('')).toBe(body.textContent);
  });
});
