import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let panel: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const samples = parseSamples(JSON.parse(await readFile('public/samples/en.json', 'utf8')));
  await browser.seed(samplesToInsights(samples, Date.now()));
  panel = await browser.extensionPage('sidepanel.html');
  await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
  await panel.getByRole('article').first().waitFor();
});
afterAll(() => browser.close());

describe('the insights', () => {
  it.each([
    [240, 'light'],
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('look right and please axe at %i pixels, %s', async (width, colorScheme) => {
    await panel.setViewportSize({ width, height: 900 });
    await panel.emulateMedia({ colorScheme });
    await takeScreenshot(panel, `insights-${width}-${colorScheme}`);
    expect(await accessibilityProblems(panel)).toEqual([]);
  });

  it('are found by a word and narrowed by a typed filter', async () => {
    const search = panel.getByRole('searchbox');
    await search.fill('kind:pain export');
    await search.press('Enter');
    await panel.getByRole('button', { name: 'Remove filter Kind: Pain' }).waitFor();
    await expect.poll(() => panel.getByRole('article').count()).toBeGreaterThan(0);
    await panel.getByRole('button', { name: 'Clear all' }).click();
  });

  it('are opened, edited and taken back by keyboard', async () => {
    await panel.setViewportSize({ width: 1280, height: 900 });
    await panel.getByRole('article').first().focus();
    await panel.keyboard.press('j');
    await panel.keyboard.press('Enter');
    const detail = panel.getByRole('region', { name: 'Insight', exact: true });
    await detail.getByLabel('Note').fill('Seen again');
    await panel.getByText('Insight changed').waitFor();
    await takeScreenshot(panel, 'insight-detail-1280');
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => detail.getByLabel('Note').inputValue()).toBe('');
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'are exported as they are listed, after a look, at %i pixels, %s',
    async (width, colorScheme) => {
      await panel.setViewportSize({ width, height: 900 });
      await panel.emulateMedia({ colorScheme });
      if (width < 700) await panel.getByRole('button', { name: 'Back' }).click();
      const listed = await panel.getByText(/^\d+ insights$/).textContent();
      await panel.getByRole('button', { name: 'More for this list' }).click();
      await takeScreenshot(panel, `list-menu-${width}-${colorScheme}`);
      await panel.getByRole('menuitem', { name: 'Export what is listed' }).click();
      const dialog = panel.getByRole('dialog', { name: `Export ${listed}` });
      await dialog
        .getByRole('region')
        .getByText(/said_at/)
        .waitFor();
      await takeScreenshot(panel, `export-${width}-${colorScheme}`);
      expect(await accessibilityProblems(panel)).toEqual([]);
      const download = panel.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save the file' }).click();
      const file = await readFile(await (await download).path(), 'utf8');
      expect(file.match(/^"[0-9a-f]{8}-/gm)).toHaveLength(Number.parseInt(listed ?? '', 10));
      await dialog.waitFor({ state: 'hidden' });
    },
  );
});

describe('the tags', () => {
  it.each(['light', 'dark'] as const)(
    'please axe and are renamed with a way back, %s',
    async (scheme) => {
      await panel.emulateMedia({ colorScheme: scheme });
      await panel.getByRole('navigation').getByRole('button', { name: 'Tags' }).click();
      await panel.getByRole('button', { name: 'Rename export' }).click();
      await panel.getByLabel('New name').fill('download');
      await panel.getByLabel('New name').press('Enter');
      await panel.getByText('Tag renamed: export → download').waitFor();
      expect(await accessibilityProblems(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Undo' }).click();
      await panel.getByRole('button', { name: 'Rename export' }).waitFor();
    },
  );
});
