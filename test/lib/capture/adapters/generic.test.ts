import { describe, expect, it } from 'vitest';
import { readGeneric, titledRecord } from '@/lib/capture/adapters/generic';
import { aPage } from '@/test/support/page';

const read = (html: string) => {
  const values = readGeneric(aPage(html).querySelector('#here')!);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.text]));
};

const item = (href: string) =>
  `<li><b class="author">Ana</b><a href="${href}">x</a><p id="here">x</p></li>`;

describe('readGeneric', () => {
  it.each([
    [
      'an article',
      '<article id="a"><i class="author">By Ana</i><time datetime="2026-03-02"></time><p id="here">x</p></article>',
    ],
    [
      'a comment',
      '<div class="comment" id="a"><a rel="author">Ana</a><time datetime="2026-03-02"></time><p id="here">x</p></div>',
    ],
    [
      'a list item in an article',
      '<article id="a"><b class="username">Ana</b><time datetime="2026-03-02"></time><ul><li id="here">x</li></ul></article>',
    ],
    [
      'a review',
      '<div itemprop="review" id="a"><i itemprop="author">Ana</i><meta itemprop="datePublished" content="2026-03-02"><p id="here">x</p></div>',
    ],
  ])('reads %s', (_, html) => {
    expect(read(html)).toEqual({ author: 'Ana', occurredAt: '2026-03-02', messageId: 'a' });
  });

  it('finds the address near the message, and survives one that is broken', () => {
    expect(read(item('mailto:ana%40example.com?subject=x'))['email']).toBe('ana@example.com');
    expect(read(item('mailto:%E0%A4%A'))['email']).toBe('%E0%A4%A');
  });

  it('has nothing where nothing holds a message', () => {
    expect(read('<main><p id="here">x</p></main>')).toEqual({});
  });
});

describe('titledRecord', () => {
  it.each([
    ['#48213 Export fails · Desk', '48213'],
    ['[#48213] Export fails', '48213'],
    ['Ticket 48213: Export fails', '48213'],
    ['Export fails (Request #4821)', '4821'],
    ['The 10 best reports of 2026', undefined],
    ['We are #1000 on the list', undefined],
  ])('of “%s” is %s', (title, record) => {
    expect(titledRecord(title)?.text).toBe(record);
  });
});
