import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anInsight, aPassage, aSource } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
});
afterAll(() => Promise.all([browser.close(), pages.close()]));
afterEach(() => browser.clear());

const PAGE = `<!doctype html><html lang="en"><title>Thread</title><body style="font: 16px sans-serif">
<p>Every export over 5,000 rows times out.</p><div style="block-size: 2000px"></div>
<div id="host"><template shadowrootmode="open"><p id="deep">The report of last month is empty for us.</p></template></div>
<p>Nobody clipped this.</p>`;
const SAID = [
  'export over 5,000 rows times',
  'The report of last month is empty',
  'Gone since then, all of it.',
];

const open = async (): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(pages.add('/thread', PAGE));
  return page;
};

/** As if clipped before from the page. */
const clipBefore = (page: Page): Promise<void> =>
  browser.seed(
    SAID.map((exact) =>
      anInsight({
        passages: [aPassage({ exact })],
        source: aSource({ url: page.url(), canonicalUrl: page.url() }),
      }),
    ),
  );

async function showClipped(page: Page): Promise<void> {
  await browser.clickToolbar(page);
  const popup = await browser.popup();
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Show what was clipped here' }).click();
}

const lit = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('verbatim-clipped') ?? [])].map((range) => (range as Range).toString()),
  );

/** The colours of what the browser painted there. */
async function paintedIn(page: Page, selector: string): Promise<string[]> {
  const picture = (await page.locator(selector).first().screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const colours = Array.from({ length: pixels.length / 4 }, (_, at) =>
      pixels.slice(4 * at, 4 * at + 3).join(','),
    );
    return [...new Set(colours)];
  }, picture);
}

describe('what was clipped here', () => {
  it('[CA70] is lit up on request, in shadow roots too, and the page is not changed', async () => {
    const page = await open();
    await clipBefore(page);
    const before = await page.content();
    await showClipped(page);
    await expect.poll(() => lit(page)).toEqual(SAID.slice(0, 2));
    await expect.poll(() => page.locator('verbatim-receipt').count(), { timeout: 10_000 }).toBe(1);
    await takeScreenshot(page, 'page-clipped-here');
    expect(await paintedIn(page, 'p')).toContain('255,213,74');
    await page.locator('#deep').scrollIntoViewIfNeeded();
    expect(await paintedIn(page, '#deep')).toContain('255,213,74');
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('verbatim-receipt').evaluate((note) => note.remove());
    expect(await page.content()).toBe(before);
    await page.keyboard.press('Escape');
    expect(await lit(page)).toEqual([]);
  });

  it('[CA70] is not lit up any more when it is asked for again', async () => {
    const page = await open();
    await clipBefore(page);
    await showClipped(page);
    await expect.poll(() => lit(page)).toHaveLength(2);
    await showClipped(page);
    await expect.poll(() => lit(page)).toEqual([]);
  });

  it('[CA70] is lit up from the menu of the icon as well', async () => {
    const page = await open();
    await clipBefore(page);
    await browser.clickToolbar(page);
    await (await browser.popup()).close();
    await browser.fireMenu({ menuItemId: 'show-clipped' }, page);
    await expect.poll(() => lit(page)).toHaveLength(2);
  });
});
