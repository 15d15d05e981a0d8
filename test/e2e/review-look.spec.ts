import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import type { Chromium } from '@/test/support/chromium';
import { overflow } from '@/test/support/overflow';
import { launchWithReview, openReview } from '@/test/support/review-browser';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchWithReview();
  const visit = new Date(Date.now() - 7 * 86_400_000).toISOString();
  await browser.commit([{ store: 'settings', put: visit, key: 'lastReviewAt' }]);
});
afterAll(() => browser?.close());

const SIZES = [
  { name: 'narrow', width: 240, height: 700 },
  { name: 'panel', width: 360, height: 800 },
  { name: 'wide', width: 1280, height: 860 },
];
const LAYOUTS = ['List', 'Themes', 'Board', 'Map', 'Compete'];

async function openAt(size: (typeof SIZES)[number], colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await openReview(browser, size);
  await page.emulateMedia({ colorScheme });
  return page;
}

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
