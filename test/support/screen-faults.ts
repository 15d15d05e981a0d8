import type { Page } from 'playwright-core';
import { accessibilityProblems } from './axe';
import { bundleForPage } from './bundle-for-page';
import type { inScreen } from './in-screen/look';

declare global {
  var screenTest: { inScreen: typeof inScreen };
}

let code: Promise<string> | undefined;

async function enter(page: Page): Promise<void> {
  code ??= bundleForPage('test/support/in-screen/look.ts', 'screenTest');
  await page.evaluate(await code);
}

export async function wordsShown(page: Page): Promise<string[]> {
  await enter(page);
  return page.evaluate(() => screenTest.inScreen.wordsShown());
}

/** What somebody who looks, presses, goes by keys or listens would stumble over: a line each. */
export async function screenFaults(page: Page): Promise<string[]> {
  await enter(page);
  // From here on the browser shows the focus as to somebody who uses keys.
  await page.keyboard.press('Tab');
  const faults = await page.evaluate(() => screenTest.inScreen.faults());
  return [...faults, ...(await accessibilityProblems(page))];
}
