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
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), fakeModelServer()]);
  await seedReview(browser);
  await browser.grantHost('http://127.0.0.1/*');
  options = await browser.extensionPage('options.html');
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const models = () => options.getByRole('region', { name: 'Language model' });
const panel = (): Promise<Page> => openReview(browser, { width: 360, height: 800 });

it('[RV19] shows what a model would get before it can be turned on, and sends nothing yet', async () => {
  await models()
    .getByRole('radio', { name: /A model server/ })
    .check();
  await models().getByLabel('Address').fill(server.address);
  await models().getByRole('button', { name: 'Find models' }).click();
  await models().getByText('Choose a model and turn it on.').waitFor();
  await models().getByText('Exactly this, about your largest group').click();
  const sent = await models().locator('.models-sent pre').innerText();
  expect(sent).toMatch(/You name problems[^]*- Every export/);
  await takeScreenshot(options, 'options-models');
  expect(await accessibilityProblems(options)).toEqual([]);
  const page = await panel();
  await page.waitForTimeout(1000);
  await page.close();
  expect(server.asked).toEqual([]);
});

it('[RV19] names the groups once it is turned on, and says who named them', async () => {
  server.name = '"Large exports never finish."';
  await models().getByRole('button', { name: 'Turn on' }).click();
  await models()
    .getByText(/^On\. New names come/)
    .waitFor();
  const page = await panel();
  const named = page.getByRole('button', { name: 'Large exports never finish', exact: true });
  await expect.poll(() => named.count()).toBe(10);
  expect(server.asked).toHaveLength(10);
  expect(JSON.stringify(server.asked)).not.toContain('@');
  const log = await browser.stored('sendings');
  expect(log).toHaveLength(10);
  expect(JSON.stringify(log[0])).toMatch(/"operation":"names","records":\[\{"kind":"insight"/);
  await named.first().click();
  await page.getByText('Named by small.').waitFor();
  await page.close();
});

it('[RV19] leaves the names that are there when the server fails, and says so once', async () => {
  await models()
    .getByRole('combobox', { name: /^Model/ })
    .selectOption('large');
  server.answer = { status: 500, text: '' };
  await models().getByRole('radio', { name: /None/ }).check();
  await models()
    .getByRole('radio', { name: /A model server/ })
    .check();
  await models().getByRole('button', { name: 'Turn on' }).click();
  const page = await panel();
  const trouble = page.getByText(/^large gave an answer that is none/);
  await trouble.waitFor();
  await takeScreenshot(page, 'naming-trouble');
  expect(await page.getByRole('article').count()).toBe(10);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await trouble.count()).toBe(0);
  await page.close();
});

it('[RV19] takes the engine’s own names again once it is turned off', async () => {
  await models().getByRole('radio', { name: /None/ }).check();
  const page = await panel();
  await page.getByRole('article', { name: 'Exports time out on large data' }).waitFor();
  expect(await page.getByRole('article', { name: 'Large exports never finish' }).count()).toBe(0);
  await page.close();
});

/** As Chrome gives it where it has a model; Chromium has none. */
const BUILT_IN = `globalThis.LanguageModel = {
  availability: async () => 'available',
  create: async () => ({ prompt: async () => 'Named in the browser', destroy() {} }),
};`;

it('[RV19] lets the model inside the browser name them as well', async () => {
  await browser.context.addInitScript(BUILT_IN);
  await options.reload();
  await models()
    .getByRole('radio', { name: /The browser’s own model/ })
    .check();
  await models().getByRole('button', { name: 'Turn on' }).click();
  await models()
    .getByText(/^On\. New names come/)
    .waitFor();
  const page = await panel();
  const named = page.getByRole('button', { name: 'Named in the browser', exact: true });
  await expect.poll(() => named.count()).toBe(10);
});
