import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** A click on the icon over `page`. Resolves to the popup once it can be typed in. */
export async function openPopup(browser: Chromium, page: Page): Promise<Page> {
  await browser.clickToolbar(page);
  const popup = await browser.popup();
  await popup.locator('[aria-busy=false]').waitFor();
  return popup;
}
