import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from './chromium';
import { sampleReview } from './sample-review';

/** The sample insights, grouped into problems, in this browser. Resolves to the insights. */
export async function seedReview(browser: Chromium) {
  const { insights, stored } = await sampleReview(Date.now());
  await browser.seed(insights);
  await browser.commit([{ store: 'groupings', put: stored, key: 'current' }]);
  return insights;
}

export async function launchWithReview(): Promise<Chromium> {
  const browser = await launchChromium();
  await seedReview(browser);
  return browser;
}

/** The panel in a tab, at its problems. */
export async function openReview(
  browser: Chromium,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await browser.extensionPage('sidepanel.html');
  await page.setViewportSize(viewport);
  await page.getByRole('article').first().waitFor();
  return page;
}
