import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '@/test/support/chromium';
import { launchWithReview, openReview } from '@/test/support/review-browser';
import { takeScreenshot } from '@/test/support/screenshots';

const WEEK_MS = 7 * 86_400_000;

let browser: Chromium;
let page: Page;
const requested: string[] = [];
beforeAll(async () => {
  browser = await launchWithReview();
  page = await openReview(browser, { width: 1280, height: 900 });
  page.on('request', (request) => requested.push(request.url()));
  await page.reload();
});
afterAll(() => browser?.close());

const card = (name: string) => page.getByRole('article', { name });
const act = async (of: ReturnType<typeof card>, name: string): Promise<void> => {
  await of.getByRole('button', { name: /^Acts/ }).first().click();
  await of.getByRole('menuitem', { name }).click();
};
const said = () => page.getByRole('status').filter({ hasText: /./ }).last();
const count = async (of: ReturnType<typeof card>, what: string): Promise<number> =>
  Number.parseInt(
    await of.getByRole('button', { name: new RegExp(`^\\d+ ${what}s?$`) }).innerText(),
    10,
  );

const loaded = (part: string): boolean => requested.some((url) => url.includes(part));

it('opens from each number the insights it counts', async () => {
  const exports = card('Exports time out on large data');
  const number = await count(exports, 'insight');
  await exports.getByRole('button', { name: `${number} insights`, exact: true }).click();
  await expect.poll(() => page.getByRole('dialog').getByRole('figure').count()).toBe(number);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

it('renames with one key, and takes it back with another', async () => {
  const old = 'Exports time out on large data';
  await card(old).getByRole('button', { name: old, exact: true }).focus();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Statement' }).fill('Large exports never finish');
  await page.keyboard.press('Enter');
  await card('Large exports never finish').waitFor();
  await page.keyboard.press('Control+z');
  await card(old).waitFor();
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => card('Large exports never finish').count()).toBe(1);
});

it('merges two problems into one that counts the insights of both', async () => {
  const [one, other] = [card('Alerts flood the mailbox'), card('Boards cannot be read on a phone')];
  const both = (await count(one, 'insight')) + (await count(other, 'insight'));
  await act(one, 'Merge');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Boards cannot/ })
    .click();
  await said().filter({ hasText: 'Merged into' }).waitFor();
  await expect.poll(() => other.count()).toBe(0);
  await expect.poll(() => count(one, 'insight')).toBe(both);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await other.waitFor();
});

it('splits off a part under a name of its own, and moves a member between problems', async () => {
  const pdf = card('PDF reports lose columns');
  const before = await count(pdf, 'insight');
  await act(pdf, 'Split off');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('A4 cuts the right edge');
  await dialog.getByRole('checkbox').nth(0).check();
  await dialog.getByRole('checkbox').nth(1).check();
  await dialog.getByRole('button', { name: 'Split off' }).click();
  const part = card('A4 cuts the right edge');
  await part.waitFor();
  await expect.poll(() => count(part, 'insight')).toBe(2);
  await expect.poll(() => count(pdf, 'insight')).toBe(before - 2);

  await pdf.getByRole('button', { name: 'PDF reports lose columns', exact: true }).click();
  const detail = page.getByRole('region', { name: 'PDF reports lose columns' });
  await detail.getByRole('checkbox').first().check();
  await detail.getByRole('button', { name: 'Move' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^A4 cuts/ })
    .click();
  await said().filter({ hasText: 'Moved 1 insight' }).waitFor();
  await expect.poll(() => count(part, 'insight')).toBe(3);
});

it('says why a member is there, and points out one unlike the rest', async () => {
  const detail = page.getByRole('region', { name: 'PDF reports lose columns' });
  await detail.getByText('Why together?').first().click();
  await expect.poll(() => detail.getByText(/Shares: pdf/).count()).toBeGreaterThan(0);
  await expect.poll(() => detail.getByText('Unlike the rest').count()).toBe(1);
  await page.keyboard.press('Escape');
});

it('writes a brief without personal data unless that is chosen', async () => {
  const sso = card('SSO users are logged out daily');
  // A hundred kilobytes that only what is handed on needs.
  expect([loaded('problems'), loaded('redact-insight')]).toEqual([true, false]);
  await act(sso, 'Evidence brief');
  const preview = page.getByRole('region', { name: 'Text as it will be handed on' });
  await expect.poll(() => preview.innerText()).toContain('[Customer 1]');
  expect(loaded('redact-insight')).toBe(true);
  await page.getByRole('checkbox', { name: 'Replace personal data' }).uncheck();
  await page.getByText('Names, addresses and other personal data').waitFor();
  await expect.poll(() => preview.innerText()).not.toContain('[Customer 1]');
  await takeScreenshot(page, 'review-journey-brief');
  await page.getByRole('button', { name: 'Job story' }).click();
  await page.getByRole('textbox', { name: 'When' }).fill('I come back after lunch');
  await page.keyboard.press('Tab');
  await page.getByText('When I come back after lunch, I want SSO users not to be').waitFor();
  await takeScreenshot(page, 'review-journey-story');
  await page.getByRole('button', { name: 'Issue text' }).click();
  await page.getByRole('textbox', { name: /^Repository/ }).fill('acme/app');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Open in GitHub' });
  expect(await link.getAttribute('href')).toMatch(
    /^https:\/\/github\.com\/acme\/app\/issues\/new\?/,
  );
  await takeScreenshot(page, 'review-journey-issue');
  await page.keyboard.press('Escape');
});

it('puts problems on the board, and says what shipping one did', async () => {
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await page
    .getByRole('combobox', { name: 'Column of “Rows cannot be hidden by role”' })
    .selectOption('now');
  await page.getByRole('region', { name: /^Now/ }).getByText('Rows cannot be hidden').waitFor();
  await page.getByRole('button', { name: 'Rows cannot be hidden by role' }).click();
  const detail = page.getByRole('region', { name: 'Rows cannot be hidden by role' });
  await detail.getByText('Plan and notes').click();
  const day = new Date(Date.now() - 5 * WEEK_MS).toISOString().slice(0, 10);
  await detail.getByLabel('Shipped on').fill(day);
  await detail.getByLabel('Objective').fill('Regulated customers stay');
  await detail.getByLabel('Objective').blur();
  await detail.getByText(/New insights a week: .+ before, .+ after/).waitFor();
  expect(await detail.getByLabel('Objective').inputValue()).toBe('Regulated customers stay');
  const shipped = page.getByRole('region', { name: /^Shipped/ });
  await expect.poll(() => shipped.getByText('Rows cannot be hidden').count()).toBe(1);
  await takeScreenshot(page, 'review-journey-shipped');
});

it('opens from the competitor table the words that answer a problem', async () => {
  await page.getByRole('button', { name: 'Compete', exact: true }).click();
  await page.getByRole('row', { name: /Rows cannot be hidden.*Even/ }).waitFor();
  const row = page.getByRole('row', { name: /Viewers cost.*Gap/ });
  await row
    .getByRole('button', { name: /competitor answer/ })
    .first()
    .click();
  await expect
    .poll(() => page.getByRole('dialog').getByText('Chartloom').count())
    .toBeGreaterThan(0);
  await page.keyboard.press('Escape');
});

it('finds everything as it was left after the panel was closed', async () => {
  await page.close();
  page = await browser.extensionPage('sidepanel.html');
  await card('Large exports never finish').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => said().textContent()).toMatch(/^Undone/);
});
