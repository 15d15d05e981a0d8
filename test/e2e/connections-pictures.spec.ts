import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, syncNow, turnOn } from '@/test/support/connect';
import { servePages } from '@/test/support/pages';
import { openPopup } from '@/test/support/popup';
import { takeScreenshot } from '@/test/support/screenshots';
import { startTeam, type Team } from '@/test/support/sync-team';

let ana: Chromium;
let bo: Chromium;
let team: Team;
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [ana, bo] = await Promise.all([launchChromium(), launchChromium()]);
  [team, pages] = await Promise.all([startTeam(['--attachments', '5']), servePages()]);
});
afterAll(() => Promise.all([ana?.close(), bo?.close(), team?.end(), pages?.close()]));

const insightIn = async (browser: Chromium): Promise<Page> => {
  const panel = await browser.extensionPage('sidepanel.html');
  await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
  await panel.getByRole('article').first().focus();
  await panel.keyboard.press('Enter');
  return panel;
};

async function clipWithPicture(passage: string): Promise<void> {
  const page = await ana.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator(passage).evaluate((words) => getSelection()?.selectAllChildren(words));
  const popup = await openPopup(ana, page);
  await popup.getByRole('button', { name: 'Screenshot' }).click();
  await popup.getByRole('button', { name: 'Done' }).click();
  await popup.getByRole('button', { name: /Screenshot of/ }).waitFor();
  await popup.keyboard.press('Control+Enter');
  await popup.getByText('Saved').waitFor();
}

it('[SY75] a screenshot stays here until it is chosen to be shared, and then a colleague sees it', async () => {
  const options = await connect(ana, team, 'Ana');
  await turnOn(options);
  await turnOn(await connect(bo, team, 'Bo'));
  await clipWithPicture('#first');
  await met(1);
  await options.getByText('What leaves this machine').click();
  await options.getByLabel(/^Pictures/).check();
  await clipWithPicture('h1');
  await met(2);
  const [first, second] = await ana.stored('attachments');
  expect(first?.id).not.toBe(second?.id);
  const there = await bo.stored('attachments');
  expect(there).toHaveLength(1);
  const panel = await insightIn(bo);
  const picture = panel.getByRole('img', { name: /Screenshot of/ });
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(100);
  await takeScreenshot(panel, 'share-picture-bo');
});

/** Both have synced, and Bo has so many insights. */
async function met(count: number): Promise<void> {
  expect(await syncNow(ana)).toBe('done');
  expect(await syncNow(bo)).toBe('done');
  expect(await bo.stored('insights')).toHaveLength(count);
}
