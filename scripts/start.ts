import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { build } from 'wxt';
import { parseSamples, samplesToInsights } from '@/lib/exchange/samples';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { readyAfter } from './bench/ready';
import { servePages } from '@/test/support/pages';
import { SCREENSHOTS, takeScreenshot } from '@/test/support/screenshots';

/** Starts Verbatim with sample data and a ticket to clip from, in a browser window where there is a display. */
const hasDisplay =
  process.platform !== 'linux' || !!process.env['DISPLAY'] || !!process.env['WAYLAND_DISPLAY'];

await build({ browser: 'chrome' });
const pages = await servePages();
const browser = await launchChromium({ headless: !hasDisplay, forPerson: hasDisplay });

try {
  await browser.seed(samplesToInsights(parseSamples(await samples()), Date.now()));
  const review = await browser.extensionPage('sidepanel.html');
  const ticket = await openTicket();
  await (hasDisplay ? leaveToPerson(review, ticket) : leavePictures(review, ticket));
} finally {
  await Promise.all([browser.close(), pages.close()]);
}

async function samples(): Promise<unknown> {
  return JSON.parse(await readFile('public/samples/en.json', 'utf8'));
}

async function openTicket(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  return page;
}

async function leaveToPerson(review: Page, ticket: Page): Promise<void> {
  const others = browser.context.pages().filter((page) => page !== review && page !== ticket);
  await Promise.all(others.map((page) => page.close())); // the welcome and the empty tab of the start
  await review.bringToFront();
  console.log(`
Verbatim runs in the window that has just opened, with sample data in a profile of its own.
  · The first tab is the review. Open a problem, then one of its quotes.
  · The second is a support ticket: select a sentence and press Alt+Shift+S, or click the icon.
Close the window, or press Ctrl+C here, to end it.`);
  await new Promise((closed) => browser.context.once('close', closed));
}

async function leavePictures(review: Page, ticket: Page): Promise<void> {
  const taken = [await picture(review, 'review', 1100), await picture(review, 'review-360', 360)];
  await ticket.locator('#first').evaluate((quote) => getSelection()?.selectAllChildren(quote));
  await browser.clickToolbar(ticket);
  taken.push(await clip(browser));
  console.log(`
This machine has no display, so Verbatim ran without a window and left pictures in ${SCREENSHOTS}/:
${taken.map((path) => `  ${path}`).join('\n')}`);
}

async function picture(page: Page, name: string, width: number): Promise<string> {
  await page.setViewportSize({ width, height: 900 });
  await readyAfter(page);
  await page.getByRole('article').first().waitFor();
  return takeScreenshot(page, name);
}

async function clip({ popup }: Chromium): Promise<string> {
  const opened = await popup();
  await opened.getByText('The margin report').first().waitFor();
  return takeScreenshot(opened, 'popup-on-a-ticket');
}
