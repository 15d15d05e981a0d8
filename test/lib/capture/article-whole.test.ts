import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { readWhole } from '@/lib/capture/article-whole';
import { LIMITS } from '@/lib/domain/limits';
import { aPage } from '@/test/support/page';
import { markedText, sourcePages } from '@/test/support/source-pages';

const prose = `<p>${'Every export over five thousand rows times out, and we lose the lot. '.repeat(6)}</p>`;

const mail = (body: string) =>
  aPage(
    `<div class="adn ads" data-message-id="#1"><div class="a3s" id="here">${body}</div></div>`,
    'https://mail.google.com/mail/u/0/#inbox/1',
  );
const read = (doc: Document) =>
  readWhole(ADAPTERS, doc, [doc.querySelector('#here') ?? undefined])?.exact;

const pages = sourcePages();

describe('readWhole', () => {
  it.each([
    'zendesk',
    'intercom',
    'gmail',
    'jira',
    'github',
    'slack',
    'discord',
    'reddit',
    'x',
    'g2',
    'trustpilot',
    'google-play',
  ])('[CA54] takes the words of a message of %s, without its sender', (app) => {
    const page = pages.find((page) => page.app === app && page.variant !== 'changed-page');
    const doc = page!.open();
    expect(readWhole(ADAPTERS, doc, [markedText(doc)])).toEqual({
      of: 'message',
      exact: 'Every export over 5,000 rows times out.',
      health: [],
    });
  });

  it('[CA54] leaves history and signature out, and never takes nothing', () => {
    expect(
      read(mail('<p>It is slow.</p><div class="gmail_quote">On Monday Bo wrote: hello</div>')),
    ).toBe('It is slow.');
    expect(read(mail('<div class="gmail_quote">Forwarded: hello</div>'))).toBe('Forwarded: hello');
  });

  it('[CA54] takes the message under the pointer when the focus is in none', () => {
    const doc = aPage(
      '<input id="search"><article><b class="author">Ana</b><p id="here">It is slow.</p></article>',
    );
    const places = [
      doc.querySelector('#search') ?? undefined,
      doc.querySelector('#here') ?? undefined,
    ];
    expect(readWhole(ADAPTERS, doc, places)).toMatchObject({ of: 'message' });
  });

  it('[CA54] takes the main content of a page without messages, and nothing of an empty one', () => {
    const doc = aPage(`<nav>Home</nav><main>${prose.repeat(4)}</main>`);
    expect(readWhole(ADAPTERS, doc, [undefined])).toMatchObject({ of: 'page' });
    expect(readWhole(ADAPTERS, aPage(''), [])).toBeUndefined();
  });

  it('says when it had to cut', () => {
    const whole = readWhole(ADAPTERS, aPage(`<main>${prose.repeat(80)}</main>`), []);
    expect(whole?.exact).toHaveLength(LIMITS.passageCharacters);
    expect(whole?.health).toMatchObject([{ code: 'text-cut' }]);
  });
});
