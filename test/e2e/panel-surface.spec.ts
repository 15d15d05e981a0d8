import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPassage, anInsight, aSource } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages, type Pages } from '@/test/support/pages';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let pages: Pages;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
});
afterAll(() => Promise.all([browser.close(), pages.close()]));

const QUOTE = 'Every export over 5,000 rows times out and we lose the lot.';
const pageWith = (...blocks: string[]) =>
  `<!doctype html><title>Export</title>${blocks.map((block) => `<p>${block}</p>`).join('')}`;

function clippedFrom(url: string) {
  const source = aSource({ url, canonicalUrl: url });
  return anInsight({
    passages: [
      aPassage({
        exact: QUOTE,
        prefix: 'We export each Monday. ',
        suffix: ' Please look into it.',
      }),
    ],
    source,
  });
}

describe('the side panel', () => {
  it('opens beside the page from the popup', async () => {
    const page = await browser.context.newPage();
    await page.goto(pages.add('/plain.html', pageWith(QUOTE)));
    await browser.clickToolbar(page);
    const popup = await browser.popup();
    await popup.getByRole('button', { name: 'Open review' }).click();
    const panel = await browser.sidePanel();
    await panel.getByRole('navigation').waitFor();
    await takeScreenshot(panel, 'panel-surface');
    expect(panel.url()).toContain('sidepanel.html');
  });
});

describe('the way back to a passage', () => {
  it('leads to the words on a page that changed, and is honest when they are gone', async () => {
    await browser.grantHost('http://127.0.0.1/*');
    const url = pages.add(
      '/changing.html',
      pageWith('We export each Monday.', QUOTE, 'Please look into it.'),
    );
    await browser.seed([clippedFrom(url)]);
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    await panel.getByRole('button', { name: 'Open', exact: true }).first().click();

    const open = panel.getByRole('button', { name: 'Open the source' });
    await open.click();
    await panel.getByText('Found on the page.').waitFor();

    pages.add(
      '/changing.html',
      pageWith(
        'News.',
        'We export each Monday.',
        QUOTE.replace('times', 'now times'),
        'Please look into it.',
      ),
    );
    await open.click();
    await panel.getByText('the wording has changed a little').waitFor({ timeout: 30_000 });

    pages.add('/changing.html', pageWith('This article was removed.'));
    await open.click();
    await panel.getByText('no longer on it').waitFor({ timeout: 30_000 });
    expect(await panel.getByText('Found on the page').count()).toBe(0);
  }, 120_000);
});
