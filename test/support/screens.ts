import type { Page } from 'playwright-core';
import type { ReceiptRequest, showReceipt } from '@/lib/capture/receipt';
import { bundleForPage } from './bundle-for-page';
import type { Chromium } from './chromium';
import { openConnections } from './connect';
import type { Pages } from './pages';

export interface Stage {
  browser: Chromium;
  pages: Pages;
}

export interface Screen {
  name: string;
  open: (stage: Stage) => Promise<Page>;
}

declare global {
  var receiptTest: { showReceipt: typeof showReceipt };
}

const PANEL = { width: 360, height: 800 };
const PROBLEM = 'Exports time out on large data';

export const SCREENS: readonly Screen[] = [
  { name: 'the popup', open: openForm },
  { name: 'the popup once it is saved', open: openSaved },
  { name: 'the receipt on a page', open: openReceipt },
  { name: 'the insights', open: ({ browser }) => openView(browser, 'Insights') },
  { name: 'one insight', open: openInsight },
  { name: 'the tags', open: ({ browser }) => openView(browser, 'Tags') },
  ...['List', 'Themes', 'Board', 'Map', 'Compete'].map((layout) => ({
    name: `the problems, ${layout}`,
    open: ({ browser }: Stage) => openLayout(browser, layout),
  })),
  { name: 'one problem', open: openProblem },
  { name: 'the evidence brief', open: openBrief },
  { name: 'the options with their connections', open: ({ browser }) => openConnections(browser) },
];

/**
 * In a tab, because a real popup takes no size but its own; opened behind the page that it clips, which is the
 * active one.
 */
async function openForm({ browser, pages }: Stage): Promise<Page> {
  const popup = await browser.context.newPage();
  const page = await browser.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator('#first').evaluate((quote) => getSelection()?.selectAllChildren(quote));
  await page.bringToFront();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.locator('[aria-busy=false] form').waitFor();
  await popup.getByRole('button', { name: /said this$/ }).click();
  await popup.bringToFront();
  await page.close();
  return popup;
}

async function openSaved(stage: Stage): Promise<Page> {
  const popup = await openForm(stage);
  await popup.keyboard.press('Enter');
  await popup.getByText('Saved').waitFor();
  // It leaves by itself unless somebody uses it.
  await popup.keyboard.press('Shift');
  return popup;
}

/** Its own shadow root is closed to everybody: the same is drawn here in one that can be read. */
async function openReceipt({ browser, pages }: Stage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(
    pages.add(
      '/plain.html',
      '<!doctype html><html lang="en"><title>Plain</title><main><h1>Plain</h1></main>',
    ),
  );
  await page.evaluate(await bundleForPage('lib/capture/receipt.ts', 'receiptTest'));
  await page.evaluate((request: ReceiptRequest) => {
    const attach: Element['attachShadow'] = Reflect.get(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = function open(init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
    void receiptTest.showReceipt(document, request);
  }, RECEIPT);
  await page.getByRole('button', { name: 'Undo' }).focus();
  return page;
}

const RECEIPT: ReceiptRequest = {
  title: 'Saved to Verbatim',
  text: 'Every export over 5,000 rows times out and we lose the lot.',
  notes: ['2 of 11 messages of the thread are on this page.'],
  undo: 'Undo',
  close: 'Close',
  direction: 'ltr',
};

async function openView(browser: Chromium, view: string): Promise<Page> {
  const page = await browser.extensionPage('sidepanel.html');
  await page.setViewportSize(PANEL);
  await page.getByRole('navigation').getByRole('button', { name: view }).click();
  return page;
}

async function openInsight({ browser }: Stage): Promise<Page> {
  const page = await openView(browser, 'Insights');
  await page.getByRole('article').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Insight', exact: true }).waitFor();
  return page;
}

async function openLayout(browser: Chromium, layout: string): Promise<Page> {
  const page = await openView(browser, 'Problems');
  await page.getByRole('button', { name: layout, exact: true }).click();
  return page;
}

async function openProblem({ browser }: Stage): Promise<Page> {
  const page = await openLayout(browser, 'List');
  await page.getByRole('button', { name: PROBLEM, exact: true }).click();
  await page.getByRole('region', { name: PROBLEM }).waitFor();
  return page;
}

async function openBrief(stage: Stage): Promise<Page> {
  const page = await openProblem(stage);
  await page.keyboard.press('e');
  await page.getByRole('dialog').waitFor();
  return page;
}
