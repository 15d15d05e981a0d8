import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '@/test/support/chromium';
import { dragMouse } from '@/test/support/mouse';
import { launchWithReview, openReview } from '@/test/support/review-browser';

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await launchWithReview();
  page = await openReview(browser, { width: 1280, height: 1400 });
});
afterAll(() => browser?.close());

const EXPORTS = 'Exports time out on large data';
const card = (name: string) => page.getByRole('article', { name });
const statement = (name: string) => page.getByRole('button', { name, exact: true });
const count = async (name: string): Promise<number> =>
  Number.parseInt(
    await card(name)
      .getByRole('button', { name: /^\d+ insights?$/ })
      .innerText(),
    10,
  );
const said = () => page.getByRole('status').filter({ hasText: /./ }).last();
const undo = () => page.getByRole('button', { name: /^Undo/ }).click();

it('moves an insight to the problem it is dragged onto, and takes that back', async () => {
  const [from, to] = [await count(EXPORTS), await count('Alerts flood the mailbox')];
  await statement(EXPORTS).click();
  const member = page.getByRole('region', { name: EXPORTS }).getByRole('figure').nth(1);
  await dragMouse(page, member, card('Alerts flood the mailbox'));
  await expect.poll(() => count(EXPORTS)).toBe(from - 1);
  expect(await count('Alerts flood the mailbox')).toBe(to + 1);
  await undo();
  await expect.poll(() => count(EXPORTS)).toBe(from);
  expect(await count('Alerts flood the mailbox')).toBe(to);
});

it('leaves an insight alone that is dropped where it is', async () => {
  const member = page.getByRole('region', { name: EXPORTS }).getByRole('figure').nth(1);
  // The act before, taken back, is still said.
  await expect.poll(() => said().textContent()).toMatch(/^Undone/);
  const before = await said().textContent();
  await dragMouse(page, member, card(EXPORTS));
  expect(await said().textContent()).toBe(before);
  await page.keyboard.press('Escape');
});

it('files what is not yet grouped in the problem it is dragged onto', async () => {
  const before = await count('Boards cannot be read on a phone');
  await page.getByText(/not yet grouped/).click();
  const loose = page.locator('.ungrouped').getByRole('figure').first();
  await dragMouse(page, loose, card('Boards cannot be read on a phone'));
  await expect.poll(() => count('Boards cannot be read on a phone')).toBe(before + 1);
  await undo();
  await expect.poll(() => count('Boards cannot be read on a phone')).toBe(before);
  await page.getByText(/not yet grouped/).click();
});

it('merges a problem into the one it is dragged onto, and takes that back', async () => {
  const [alerts, days] = ['Alerts flood the mailbox', 'Days begin at the wrong hour'];
  const both = (await count(alerts)) + (await count(days));
  await dragMouse(page, card(days).getByRole('heading'), card(alerts));
  await expect.poll(() => count(alerts)).toBe(both);
  expect(await card(days).count()).toBe(0);
  await undo();
  await card(days).waitFor();
});

it('puts a card into the column it is dragged to, far below the last one, and takes that back', async () => {
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  const column = (name: RegExp) => page.getByRole('region', { name });
  const next = column(/^Next/);
  await dragMouse(page, page.getByRole('listitem').filter({ has: statement(EXPORTS) }), next);
  await next.getByText(EXPORTS).waitFor();
  await undo();
  await column(/^Not placed/)
    .getByText(EXPORTS)
    .waitFor();
  expect(await next.getByRole('listitem').count()).toBe(0);
});
