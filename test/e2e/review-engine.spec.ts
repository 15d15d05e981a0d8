import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { sampleReview } from '@/test/support/sample-review';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
  const { insights } = await sampleReview(Date.now());
  await browser.seed(insights);
});
afterAll(() => browser?.close());

it('groups what was clipped by itself, and offers what may belong together', async () => {
  const page = await browser.extensionPage('sidepanel.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('article').first().waitFor();
  await takeScreenshot(page, 'review-engine-list');
  const offers = page.getByRole('heading', { name: /^Maybe/ });
  const names = await page.getByRole('article').locator('.problem-statement').allInnerTexts();
  let offered = 0;
  for (const name of names.slice(0, 6)) {
    await page.getByRole('article').getByRole('button', { name, exact: true }).first().click();
    await page.waitForTimeout(1500);
    offered += await offers.count();
  }
  await takeScreenshot(page, 'review-engine-offers');
  expect(offered).toBeGreaterThan(0);
});
