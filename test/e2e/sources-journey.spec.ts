import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';
import { sourcePages } from '@/test/support/source-pages';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => browser.clear());

/** A page at the address of its app, without the network. */
async function open(url: string, html: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  return page;
}

async function openSource(app: string, variant: string): Promise<Page> {
  const found = sourcePages().find((one) => one.app === app && one.variant === variant);
  if (!found) throw new Error(`No page ${app}/${variant}.`);
  return open(found.expected.url, found.html);
}

async function openPopup(page: Page): Promise<Page> {
  await browser.clickToolbar(page);
  const popup = await browser.popup();
  await popup.locator('[aria-busy=false]').waitFor();
  return popup;
}

async function save(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter');
  await popup.getByText('Saved').waitFor();
}

const selectMarked = (page: Page) => page.locator('[data-start]').click({ clickCount: 3 });

describe('on a mail', () => {
  it('[CA59] with nothing selected, the whole message in focus is clipped, without what it quotes', async () => {
    const page = await openSource('gmail', 'thread');
    await page.locator('[data-start]').click();
    const popup = await openPopup(page);
    await popup.getByText('Whole message').waitFor();
    await takeScreenshot(popup, 'popup-gmail');
    await save(popup);
    expect(await browser.stored('insights')).toMatchObject([
      {
        passages: [{ exact: expect.stringContaining('Every export over 5,000 rows times out.') }],
        source: { app: 'Gmail', place: 'mail', whole: 'message' },
      },
    ]);
  });
});

/** What the icon says over the tab that the popup is open on. */
const badge = (popup: Page) =>
  popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab && chrome.action.getBadgeText({ tabId: tab.id });
  });

describe('on a ticket that was clipped before', () => {
  it('[CA60] says so, adds to it, and [CA61] counts on the icon', async () => {
    const page = await openSource('zendesk', 'several-tickets');
    await selectMarked(page);
    await save(await openPopup(page));
    const again = await openPopup(page);
    await again.getByText('You have these words since').waitFor();
    await takeScreenshot(again, 'popup-clipped-before');
    expect(await badge(again)).toBe('1');
    await again.getByLabel('Note').fill('Asked again');
    await again.getByRole('button', { name: 'Add to it' }).click();
    await again.getByText('Added to the earlier insight').waitFor();
    expect(await browser.stored('insights')).toMatchObject([{ note: 'Asked again' }]);
  });
});

describe('on a ticket', () => {
  it('[CA58] icon and Enter save the quote with ticket, customer, subject and date', async () => {
    const page = await openSource('zendesk', 'several-tickets');
    await selectMarked(page);
    const popup = await openPopup(page);
    expect(await popup.locator('figcaption').innerText()).toBe('Zendesk #48213 · Ana Ruiz');
    await popup.getByRole('combobox', { name: 'Company' }).fill('Acme');
    await takeScreenshot(popup, 'popup-zendesk');
    await popup.keyboard.press('Escape');
    await save(popup);
    expect(await browser.stored('insights')).toMatchObject([
      {
        kind: 'pain',
        passages: [{ exact: 'Every export over 5,000 rows times out.' }],
        customer: { name: 'Ana Ruiz', company: 'Acme' },
        source: {
          app: 'Zendesk',
          place: 'ticket',
          recordId: '48213',
          subject: 'Exports time out',
          author: 'Ana Ruiz',
          role: 'customer',
          occurredAt: '2026-03-02T09:00:00.000Z',
        },
      },
    ]);
  });
});
