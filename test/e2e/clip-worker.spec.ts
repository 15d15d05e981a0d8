import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { takeScreenshot } from '@/test/support/screenshots';

// The events are dispatched, so the page's host is granted first: a real key or menu grants `activeTab`.
let browser: Chromium;
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
  await browser.grantHost('http://127.0.0.1/*');
});
afterAll(() => Promise.all([browser.close(), pages.close()]));
afterEach(() => browser.clear());

async function select(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator('#first').evaluate((quote) => getSelection()?.selectAllChildren(quote));
  return page;
}

const receipt = (page: Page) => page.locator('verbatim-receipt');

describe('the quick clip', () => {
  it('saves at once, shows a receipt and leaves the page as it was', async () => {
    const page = await select();
    const before = await page.content();
    await browser.fireCommand('quick-clip', page);
    await receipt(page).waitFor({ state: 'attached' });
    await takeScreenshot(page, 'receipt');
    expect(await browser.stored('insights')).toHaveLength(1);
    await receipt(page).waitFor({ state: 'detached', timeout: 15_000 });
    expect(await page.content()).toBe(before);
  });

  it('[CA60] says that the words were clipped before', async () => {
    const page = await select();
    await browser.fireCommand('quick-clip', page);
    await receipt(page).waitFor({ state: 'attached' });
    await receipt(page).waitFor({ state: 'detached', timeout: 15_000 });
    await browser.fireCommand('quick-clip', page);
    await receipt(page).waitFor({ state: 'attached' });
    await takeScreenshot(page, 'receipt-again');
    expect(await browser.stored('insights')).toHaveLength(2);
  });

  it('is taken back by the receipt, by keyboard', async () => {
    const page = await select();
    await browser.fireCommand('quick-clip', page);
    await receipt(page).waitFor({ state: 'attached' });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => browser.stored('insights')).toEqual([]);
  });

  it('says so when nothing is selected', async () => {
    const page = await select();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await browser.fireCommand('quick-clip', page);
    await receipt(page).waitFor({ state: 'attached' });
    expect(await browser.stored('insights')).toEqual([]);
  });
});

describe('the menu', () => {
  it('opens the popup on what is selected', async () => {
    const page = await select();
    await browser.fireMenu({ menuItemId: 'clip-selection', selectionText: 'menu words' }, page);
    const popup = await browser.popup();
    await popup.getByText('The margin report').waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByText('Saved').waitFor();
    expect(await browser.stored('insights')).toHaveLength(1);
  });

  it('clips what the browser hands over where the frame may not be read, and says what is missing', async () => {
    const page = await select();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const frameUrl = 'https://other.example/frame';
    const menu = { menuItemId: 'clip-selection', selectionText: 'words of a frame', frameId: 99 };
    await browser.fireMenu({ ...menu, frameUrl }, page);
    const popup = await browser.popup();
    await popup.getByText('words of a frame').waitFor();
    expect(await popup.getByText('frame of another site').isVisible()).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.getByText('Saved').waitFor();
    expect(await browser.stored('insights')).toMatchObject([
      { source: { frameUrl, health: [{ code: 'frame-refused' }] } },
    ]);
  });
});
