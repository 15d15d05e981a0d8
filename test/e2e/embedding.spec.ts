import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { fakeModelServer, type FakeModelServer } from '@/test/support/model-server';
import { openReview, seedReview } from '@/test/support/review-browser';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let server: FakeModelServer;
let options: Page;
let count = 0;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), fakeModelServer()]);
  count = (await seedReview(browser)).length;
  await browser.grantHost('http://127.0.0.1/*');
  options = await browser.extensionPage('options.html');
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const section = () => options.getByRole('region', { name: 'Model for grouping' });
const button = (name: string) => section().getByRole('button', { name });
const said = (text: string | RegExp) => section().getByText(text).waitFor();
const panel = (): Promise<Page> => openReview(browser, { width: 360, height: 800 });
async function pictures(page: Page, name: string, of = page.locator('body')): Promise<void> {
  for (const [width, size] of [
    [360, 'narrow'],
    [1100, 'wide'],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await of.scrollIntoViewIfNeeded();
      await takeScreenshot(page, `${name}-${size}-${colorScheme}`);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
}

it('[RV20] says in a sentence what a test found wrong, and cannot be turned on before', async () => {
  await section()
    .getByRole('radio', { name: /A model server/ })
    .check();
  await section().getByLabel('Address').fill(server.address);
  await button('Find models').click();
  await said('Choose a model and test it.');
  expect(await button('Turn on').isDisabled()).toBe(true);
  for (const [status, text, sentence] of [
    [403, '', /OLLAMA_ORIGINS/],
    [401, '', /wants a key/],
    [404, '', /Nothing at this address/],
    [404, '{"error":"model not found"}', /does not know this model/],
    [501, '{"error":"does not support embeddings"}', /makes no embeddings/],
  ] as const) {
    server.refusals = [{ status, text }];
    await button('Test').click();
    await said(sentence);
  }
  expect(await button('Turn on').isDisabled()).toBe(true);
  expect(server.read).toEqual([]);
});

it('[RV20] shows exactly what would be sent, and sends one made-up sentence for the test', async () => {
  await button('Test').click();
  await said('It works: 64 numbers for each text. Turn it on.');
  expect(server.read).toEqual([['Exports time out on large data.']]);
  await section().getByText('Exactly this, about your newest insights').click();
  await expect.poll(() => section().locator('pre').innerText()).toContain('"input": [');
  await expect
    .poll(async () => JSON.parse(await section().locator('pre').innerText()).input)
    .toHaveLength(32);
  await pictures(options, 'options-embedding', section());
  const page = await panel();
  await page.waitForTimeout(1000);
  await page.close();
  expect(server.read).toHaveLength(1);
});

it('[RV20] reads each text once when it is on, as was shown', async () => {
  const shown = JSON.parse(await section().locator('pre').innerText()).input as string[];
  await button('Turn on').click();
  await said('On. It reads when you open the review.');
  server.read = [];
  server.delay = 1500;
  const page = await panel();
  await page.getByText(`Your model is reading`).waitFor();
  await takeScreenshot(page, 'embedding-reading');
  server.delay = 0;
  await expect
    .poll(() => server.read.flat().length, { timeout: 20_000 })
    .toBeGreaterThan(count * 0.9);
  expect(new Set(server.read.flat()).size).toBe(server.read.flat().length);
  expect(server.read.every(({ length }) => length <= 32)).toBe(true);
  expect(shown.filter((text) => !server.read.flat().includes(text))).toEqual([]);
  expect(server.read.flat().join()).not.toContain('@');
  await page.close();
});

it('[RV21] only proposes what it would group otherwise', async () => {
  const page = await panel();
  await page.locator('.regroup-offer').waitFor({ timeout: 20_000 });
  expect(await page.getByRole('article').count()).toBe(10);
  await pictures(page, 'embedding-offer');
  await page.close();
});

it('stands in the log of what was sent', async () => {
  await options.reload();
  const log = options.locator('.send-log');
  await log.locator('summary').click();
  expect(await log.getByText(/to a model for grouping · 32 records/).count()).toBeGreaterThan(0);
});

it('[RV21] leaves the work to the encoder when the server is gone, and says so once', async () => {
  await button('Find models').click();
  await said('Choose a model and test it.');
  await section()
    .getByRole('combobox', { name: /^Model/ })
    .selectOption('large');
  await button('Test').click();
  await said(/It works/);
  await button('Turn on').click();
  await said('On. It reads when you open the review.');
  server.refusals = Array.from({ length: 9 }, () => ({ status: 500, text: '' }));
  const page = await panel();
  const trouble = page.getByText(
    /^large gave an answer that is none: Verbatim’s own encoder reads/,
  );
  await trouble.waitFor({ timeout: 20_000 });
  expect(await page.getByRole('article').count()).toBe(10);
  await pictures(page, 'embedding-trouble');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await trouble.count()).toBe(0);
  await page.close();
});
