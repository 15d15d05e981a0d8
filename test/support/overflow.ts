import type { Page } from 'playwright-core';

/** By how many pixels it is wider than the window: nothing, where no line is read by scrolling sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
