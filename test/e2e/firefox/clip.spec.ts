import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, until, type Firefox } from '@/test/support/firefox';
import { storedInsights } from '@/test/support/firefox-stored';
import { servePages, type Pages } from '@/test/support/pages';

let firefox: Firefox;
let pages: Pages;
beforeAll(async () => {
  [firefox, pages] = await Promise.all([launchFirefox(), servePages()]);
});
afterAll(() => Promise.all([firefox?.close(), pages?.close()]));

const inPopup = (code: string): Promise<unknown> => firefox.inSurface('popup', code);

describe('in Firefox', () => {
  it('the popup clips what is selected, and the insight is in the database', async () => {
    const page = await firefox.open(`${pages.origin}/ticket.html`);
    const select = `getSelection().selectAllChildren(document.querySelector('#first'))`;
    await firefox.evaluate(page, `void ${select}`);
    await firefox.clickToolbar();
    const doc = 'content.document';
    await until(() =>
      inPopup(`${doc}.querySelector('form')?.textContent.includes('margin report')`),
    );
    await inPopup(`${doc}.querySelector('[type=submit]').click()`);
    await until(() => inPopup(`!!${doc}.querySelector('.popup-saved')`));
    const own = await firefox.open(`${firefox.origin}/options.html`);
    const [insight] = await storedInsights(firefox, own);
    expect(insight?.passages[0]?.exact).toContain('The margin report');
  });

  it('the sidebar shows what was clipped', async () => {
    await firefox.openSidebar();
    const tab = `[...content.document.querySelectorAll('nav button')].find((b) => b.textContent === 'Insights')`;
    await until(() => firefox.inSurface('sidebar', `!!${tab}`));
    await firefox.inSurface('sidebar', `void ${tab}.click()`);
    const words = `content.document.querySelector('[role=feed]')?.textContent.includes('margin report')`;
    expect(await until(() => firefox.inSurface('sidebar', words))).toBe(true);
  });
});
