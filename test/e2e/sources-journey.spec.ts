import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { anInsight, aPassage } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { aProblem } from '@/test/support/evidence';
import { openPopup } from '@/test/support/popup';
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

async function save(popup: Page): Promise<void> {
  await popup.keyboard.press('Enter');
  await popup.getByText('Saved').waitFor();
}

const selectMarked = (page: Page) => page.locator('[data-start]').click({ clickCount: 3 });

describe('on a mail', () => {
  it('[CA59] with nothing selected, the whole message in focus is clipped, without what it quotes', async () => {
    const page = await openSource('gmail', 'thread');
    await page.locator('[data-start]').click();
    const popup = await openPopup(browser, page);
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
    await save(await openPopup(browser, page));
    const again = await openPopup(browser, page);
    await again.getByText('These words were clipped before').waitFor();
    await takeScreenshot(again, 'popup-clipped-before');
    expect(await badge(again)).toBe('1');
    await again.getByLabel('Note').fill('Asked again');
    await again.getByRole('button', { name: 'Add to it' }).click();
    await again.getByText('Added to the earlier insight').waitFor();
    expect(await browser.stored('insights')).toMatchObject([{ note: 'Asked again' }]);
  });
});

describe('on a ticket that is clipped again', () => {
  it('[CA69] the insight is edited by keys alone, and no second one is made', async () => {
    const page = await openSource('zendesk', 'several-tickets');
    await selectMarked(page);
    await save(await openPopup(browser, page));
    const again = await openPopup(browser, page);
    await again.getByText('These words were clipped before').waitFor();
    await again.keyboard.press('Alt+u');
    await again.getByText('Editing the insight of').waitFor();
    await again.keyboard.type('export');
    await again.keyboard.press('Enter');
    await takeScreenshot(again, 'popup-edit-earlier');
    expect(await accessibilityProblems(again)).toEqual([]);
    await again.keyboard.press('Control+Enter');
    await again.getByText('Insight changed').waitFor();
    expect(await browser.stored('insights')).toMatchObject([{ tags: ['export'] }]);
    expect(await browser.stored('drafts')).toEqual([]);
  });
});

describe('on a long thread', () => {
  it('[CA71] the popup says how much of it is in the page', async () => {
    const page = await openSource('zendesk', 'virtual-list');
    await selectMarked(page);
    const popup = await openPopup(browser, page);
    await popup.getByText('3 of 12 messages are in the page').waitFor();
    await takeScreenshot(popup, 'popup-long-thread');
    await save(popup);
    expect(await browser.stored('insights')).toMatchObject([
      { source: { health: [{ code: 'messages-missing', detail: '3/12' }] } },
    ]);
  });
});

describe('on a ticket that says what others said', () => {
  it('[CA63] Alt+A files it under their problem', async () => {
    const problem = aProblem({ statement: 'Exports time out on large tables' });
    const said = [
      'The export of 8,000 rows times out.',
      'Every export with many rows times out for us.',
    ].map((exact) =>
      anInsight({
        passages: [aPassage({ exact })],
        problemId: problem.id,
        tags: ['export', 'csv'],
      }),
    );
    await browser.commit([{ store: 'problems', put: problem }]);
    await browser.seed(said);
    const page = await openSource('zendesk', 'several-tickets');
    await selectMarked(page);
    const popup = await openPopup(browser, page);
    await popup.getByRole('button', { name: '2 others said this' }).click();
    const quotes = popup.getByRole('list', { name: 'What they said' }).getByRole('listitem');
    expect(await quotes.count()).toBe(2);
    await popup.getByText('The export of 8,000 rows times out.').waitFor();
    await takeScreenshot(popup, 'popup-other-quotes');
    await popup.keyboard.press('Alt+a');
    const others = popup.getByRole('region', { name: 'Others who said this' });
    await others.getByText('Will be filed under').waitFor();
    await takeScreenshot(popup, 'popup-others');
    // [CA72] Chromium lets a popup be 600 pixels high.
    await expect
      .poll(() => popup.evaluate(() => document.documentElement.scrollHeight))
      .toBeLessThanOrEqual(600);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await save(popup);
    const insights = await browser.stored('insights');
    expect(insights.filter(({ problemId }) => problemId === problem.id)).toHaveLength(3);
  });
});

const pricing = (price: string) => `<!doctype html><html lang="en"><title>Pricing · Globex</title>
<body><nav>Home Product Pricing</nav><main><h1>Pricing</h1>
<p>The team plan costs ${price} a month for each seat, billed by the year, with all reports included and no limit on rows.</p>
<p>Exports of any size are part of every plan, because a report that cannot leave the product is no report at all.</p>
<p>Single sign-on, audit logs and a contract of your own come with the business plan, which our people explain to you.</p>
</main><footer>© 2026 Globex</footer></body></html>`;

describe("on a competitor's page", () => {
  it('[CA64] [CA65] the second clip knows the competitor and shows what changed', async () => {
    const url = 'https://globex.example/pricing';
    const first = await openPopup(browser, await open(url, pricing('$19')));
    await first.getByText('Main text of the page').waitFor();
    await first.getByLabel('Kind').selectOption('competitor');
    await first.getByRole('combobox', { name: 'Competitor' }).fill('Globex');
    await first.keyboard.press('Control+Enter');
    await first.getByText('Saved').waitFor();
    await first.close();
    const second = await openPopup(browser, await open(url, pricing('$24')));
    expect(await second.getByLabel('Kind').inputValue()).toBe('competitor');
    expect(await second.getByRole('combobox', { name: 'Competitor' }).inputValue()).toBe('Globex');
    await second.getByText('What changed since').click();
    expect(await second.locator('ins').allInnerTexts()).toEqual(['24']);
    expect(await second.locator('del').allInnerTexts()).toEqual(['19']);
    await takeScreenshot(second, 'popup-competitor');
    expect(await accessibilityProblems(second)).toEqual([]);
    await second.keyboard.press('Control+Enter');
    await second.getByText('Saved').waitFor();
    expect(await browser.stored('pageVersions')).toMatchObject([{ canonicalUrl: url }, {}]);
    expect(await browser.stored('insights')).toMatchObject([
      { kind: 'competitor', competitor: 'Globex' },
      { kind: 'competitor', competitor: 'Globex' },
    ]);
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.setViewportSize({ width: 360, height: 900 });
    await panel.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
    await panel.getByRole('article').first().focus();
    await panel.keyboard.press('Enter');
    await panel.getByText('· What changed').click();
    await panel.locator('ins').first().waitFor();
    await takeScreenshot(panel, 'panel-page-versions');
    expect(await accessibilityProblems(panel)).toEqual([]);
    await panel.close();
  });
});

describe('in an app that has everything in shadow roots', () => {
  it('[CA58] the selection is clipped with its record', async () => {
    const page = await openSource('intercom', 'shadow-root');
    await selectMarked(page);
    const popup = await openPopup(browser, page);
    await takeScreenshot(popup, 'popup-intercom');
    await save(popup);
    expect(await browser.stored('insights')).toMatchObject([
      {
        passages: [{ exact: 'Every export over 5,000 rows times out.' }],
        source: { app: 'Intercom', place: 'chat', recordId: '77001', subject: 'Exports time out' },
      },
    ]);
  });
});

describe('on a ticket', () => {
  it('[CA58] icon and Enter save the quote with ticket, customer, subject and date', async () => {
    const page = await openSource('zendesk', 'several-tickets');
    await selectMarked(page);
    const popup = await openPopup(browser, page);
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
