import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
});
afterAll(() => Promise.all([browser.close(), pages.close()]));

async function select(selector = '#first') {
  const page = await browser.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator(selector).evaluate((quote) => getSelection()?.selectAllChildren(quote));
  return page;
}

it('clips a selection by icon and Enter, with what the page says filled in', async () => {
  const page = await select();
  await browser.clickToolbar(page);
  const popup = await browser.popup();
  await popup.getByRole('button', { name: 'Save' }).waitFor();
  await takeScreenshot(popup, 'popup');
  await popup.keyboard.press('Enter');
  await popup.getByText('Saved').waitFor();
  await takeScreenshot(popup, 'popup-saved');
  const [insight] = await browser.stored('insights');
  expect(insight?.passages[0]?.exact).toContain('The margin report');
  expect(insight?.source.url).toBe(page.url());
  expect(await browser.stored('drafts')).toEqual([]);
  await page.close();
});
