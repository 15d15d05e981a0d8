import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { sampleReview } from '@/test/support/sample-review';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
  const { insights, stored } = await sampleReview(Date.now());
  await browser.seed(insights);
  const visit = new Date(Date.now() - 7 * 86_400_000).toISOString();
  await browser.commit([
    { store: 'groupings', put: stored, key: 'current' },
    { store: 'settings', put: visit, key: 'lastReviewAt' },
  ]);
});
afterAll(() => browser?.close());

const SIZES = [
  { name: 'narrow', width: 240, height: 700 },
  { name: 'panel', width: 360, height: 800 },
  { name: 'wide', width: 1280, height: 860 },
];
const LAYOUTS = ['List', 'Themes', 'Board', 'Map', 'Compete'];

async function openAt(size: (typeof SIZES)[number], colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.extensionPage('sidepanel.html');
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(size);
  await page.getByRole('article').first().waitFor();
  return page;
}

/** Nothing is wider than the window: no line is read by scrolling sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(SIZES)('the review, $name', (size) => {
  it.each(['light', 'dark'] as const)('is whole and accessible, %s', async (colorScheme) => {
    const page = await openAt(size, colorScheme);
    for (const layout of LAYOUTS) {
      await page.getByRole('button', { name: layout, exact: true }).click();
      await takeScreenshot(page, `review-${layout}-${size.name}-${colorScheme}`);
      expect(await overflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('button', { name: 'Exports time out on large data', exact: true }).click();
    await takeScreenshot(page, `review-detail-${size.name}-${colorScheme}`);
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    await takeScreenshot(page, `review-brief-${size.name}-${colorScheme}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });
});

describe('what is behind the menus', () => {
  const MORE = ['Weekly digest', 'Weights of the score', 'Group again, finer or coarser'];

  it.each(SIZES)('is whole and accessible, $name', async (size) => {
    const page = await openAt(size, size.name === 'panel' ? 'dark' : 'light');
    for (const item of MORE) {
      await page.getByRole('button', { name: 'Problems: more' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('dialog').waitFor();
      await page.waitForTimeout(item.startsWith('Group') ? 4000 : 200);
      await takeScreenshot(page, `review-${item.slice(0, 6)}-${size.name}`);
      expect(await overflow(page)).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await takeScreenshot(page, `review-keys-${size.name}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });
});
