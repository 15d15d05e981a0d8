import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '@/test/support/chromium';
import { launchWithReview, openReview } from '@/test/support/review-browser';

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await launchWithReview();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openReview(browser, { width: 360, height: 800 });
});
afterAll(() => browser?.close());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Presses Tab until the focus is there, as a person would who knows the way. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await focused()) === name) return;
    await press('Tab');
  }
  throw new Error(`Tab does not come to “${name}”.`);
}

it('goes from opening to a copied brief, and back to the same place', async () => {
  const second = await page.getByRole('article').nth(1).getByRole('heading').innerText();
  await press('j', 'j', 'Enter');
  await expect.poll(focused).toBe(second);
  await press('e');
  const dialog = page.getByRole('dialog', { name: 'Evidence brief' });
  await dialog.waitFor();
  await tabTo('Copy as Markdown');
  await press('Enter');
  await dialog.getByText('Copied').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# /);
  await press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(focused).toBe(second);
  await press('Escape');
  await page.getByRole('region', { name: second }).waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(second);
});

it('renames by writing at once over what stands there', async () => {
  await press('r');
  await page.getByRole('textbox', { name: 'Statement' }).waitFor();
  await expect.poll(focused).toBe('Statement');
  await page.keyboard.type('Guests must sign up');
  await press('Enter');
  await page.getByRole('article', { name: 'Guests must sign up' }).waitFor();
  await expect.poll(focused).toBe('Guests must sign up');
});

it('merges into what was typed, and takes it back', async () => {
  await press('m');
  await page.getByRole('searchbox', { name: 'Search problems' }).last().waitFor();
  await page.keyboard.type('phone');
  await tabTo('Boards cannot be read on a phone5 insights');
  await press('Enter');
  const phones = page.getByRole('article', { name: 'Boards cannot be read on a phone' });
  await phones.waitFor({ state: 'detached' });
  await press('z');
  await expect.poll(() => phones.count()).toBe(1);
});

it('walks the cards of the board, and acts on the one in focus', async () => {
  await page.getByRole('button', { name: 'Board', exact: true }).focus();
  await press('Enter', 'j', 'x');
  const said = page.getByRole('status').filter({ hasText: /^Dismissed/ });
  await expect.poll(() => said.count()).toBe(1);
});
