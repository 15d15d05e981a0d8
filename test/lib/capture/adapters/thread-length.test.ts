import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { readRecord } from '@/lib/capture/adapters/read-record';
import { aPage } from '@/test/support/page';
import { markedText } from '@/test/support/source-pages';

const healthOf = (url: string, body: string) => {
  const doc = aPage(`<body>${body}</body>`, url);
  return readRecord(ADAPTERS, doc, markedText(doc)).health;
};

const comment = (text: string, mark = '') =>
  `<div class="react-issue-comment"><a data-testid="avatar-link">ana</a><relative-time datetime="2026-03-02T09:00:00Z"></relative-time><p ${mark}>${text}</p></div>`;
const issue = (more: string) =>
  healthOf(
    'https://github.com/acme/app/issues/7',
    `<h1 data-testid="issue-title">Slow</h1>${comment('One.')}${more}${comment('Two.', 'data-start')}`,
  );

describe('the length of a thread', () => {
  it('[CA71] is told by the number that the rest is folded behind', () => {
    expect(
      issue('<span data-testid="issue-timeline-load-more-count-load-top">1,280</span>'),
    ).toEqual([{ code: 'messages-missing', detail: '2/1282' }]);
    expect(issue('<form class="ajax-pagination-form">42 hidden items</form>')).toEqual([
      { code: 'messages-missing', detail: '2/44' },
    ]);
  });

  it('is no trouble where nothing is folded, or nobody knows it', () => {
    expect(issue('')).toEqual([]);
    expect(issue('<form class="ajax-pagination-form">Load more</form>')).toEqual([]);
  });

  it.each([
    ['6', [{ code: 'messages-missing', detail: '2/6' }]],
    ['2', []],
    ['-1', []],
    ['many', []],
  ])('[CA71] is told by the list of a page that nobody described: %s', (size, health) => {
    const item = (mark: string) =>
      `<article aria-setsize="${size}"><b class="author">Ana</b><p ${mark}>Words.</p></article>`;
    const list = `<div role="feed">${item('')}${item('data-start')}</div>`;
    expect(healthOf('https://desk.example/t/1', list)).toEqual(health);
  });
});
