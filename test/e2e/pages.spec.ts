import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['welcome', 'options'])('the %s page', (name) => {
  it.each(['light', 'dark'] as const)('pleases axe in %s', async (colorScheme) => {
    const page = await browser.extensionPage(`${name}.html`);
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await takeScreenshot(page, `${name}-${colorScheme}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });
});

describe('a backup', () => {
  it('brings everything back after everything was erased', async () => {
    const insight = anInsight({ note: 'kept' });
    await browser.seed([insight]);
    const page = await browser.extensionPage('options.html');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    const file = await (await saved).path();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await page.getByText('Everything is erased.').waitFor();
    expect(await browser.stored('insights')).toEqual([]);
    const content = await readFile(file);
    const upload = { name: 'backup.json', mimeType: 'application/json', buffer: content };
    await page.getByLabel('Restore from a file').setInputFiles(upload);
    await page.getByText('This file adds 1').waitFor();
    await page.getByRole('button', { name: 'Restore now' }).click();
    await page.getByText('Restored.').waitFor();
    expect(await browser.stored('insights')).toEqual([insight]);
  });
});
