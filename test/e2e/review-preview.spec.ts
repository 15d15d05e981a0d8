import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyInsights } from '@/scripts/bench/insights';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
  await browser.seed(await manyInsights(2_000));
});
afterAll(() => browser?.close());

const isPreview = async (): Promise<boolean | undefined> =>
  (await browser.stored('groupings'))[0]?.isPreview;

it('shows problems at a first look, says what it is at, and then the whole answer', async () => {
  const page = await browser.extensionPage('sidepanel.html');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.getByRole('article').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^A first look\./ })
    .waitFor();
  await takeScreenshot(page, 'review-preview');
  await page
    .getByRole('status')
    .filter({ hasText: /^A first look\./ })
    .waitFor({ state: 'hidden' });
  await expect.poll(isPreview, { timeout: 60_000 }).toBeUndefined();
  await takeScreenshot(page, 'review-after-preview');
  expect(await page.getByRole('article').count()).toBeGreaterThan(3);
}, 120_000);
