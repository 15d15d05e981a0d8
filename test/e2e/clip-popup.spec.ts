import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { openPopup } from '@/test/support/popup';
import { takeScreenshot } from '@/test/support/screenshots';

let browser: Chromium;
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launchChromium(), servePages()]);
});
afterAll(() => Promise.all([browser.close(), pages.close()]));
afterEach(() => browser.clear());

async function select(chromium = browser, selector = '#first'): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${pages.origin}/ticket.html`);
  await page.locator(selector).evaluate((quote) => getSelection()?.selectAllChildren(quote));
  return page;
}

describe('the popup', () => {
  it('clips by icon and Enter, with what the page says filled in', async () => {
    const page = await select();
    const before = await page.content();
    const popup = await openPopup(browser, page);
    await popup.keyboard.press('Enter');
    await popup.getByText('Saved').waitFor();
    const [insight] = await browser.stored('insights');
    expect(insight?.passages[0]?.exact).toContain('The margin report');
    expect(insight?.source).toMatchObject({ url: page.url(), site: 'Tallyboard Support' });
    expect(await browser.stored('drafts')).toEqual([]);
    expect(await page.content()).toBe(before);
  });

  it('takes tags, a customer and a note by keyboard alone, and saves with Ctrl+Enter', async () => {
    const popup = await openPopup(browser, await select());
    await popup.keyboard.type('export');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.getByRole('combobox', { name: 'Company' }).fill('Acme');
    await popup.getByLabel('Note').fill('Third this week');
    await popup.keyboard.press('Control+Enter');
    await popup.getByText('Saved').waitFor();
    expect(await browser.stored('insights')).toMatchObject([
      { tags: ['export'], customer: { company: 'Acme' }, note: 'Third this week' },
    ]);
  });

  it('takes a save back and has the draft again', async () => {
    const popup = await openPopup(browser, await select());
    await popup.getByLabel('Note').fill('Not yet');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('button', { name: 'Undo' }).click();
    expect(await popup.getByLabel('Note').inputValue()).toBe('Not yet');
    expect(await browser.stored('insights')).toEqual([]);
  });

  it('leaves by itself once the clip is saved', async () => {
    const popup = await openPopup(browser, await select());
    await popup.keyboard.press('Enter');
    await popup.waitForEvent('close', { timeout: 10_000 });
    expect(popup.isClosed()).toBe(true);
  });

  it('says in a sentence that a page of the browser cannot be clipped', async () => {
    const page = await browser.context.newPage();
    await page.goto('chrome://version');
    const popup = await openPopup(browser, page);
    expect(await popup.getByRole('status').innerText()).toContain('cannot be clipped');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing axe complains of, in %s',
    async (colorScheme) => {
      const popup = await openPopup(browser, await select());
      await popup.emulateMedia({ colorScheme });
      await takeScreenshot(popup, `popup-${colorScheme}`);
      expect(await accessibilityProblems(popup)).toEqual([]);
    },
  );
});

describe('a draft', () => {
  it('[CA30] survives the popup, the worker and the tab it was typed in', async () => {
    const page = await select();
    const popup = await openPopup(browser, page);
    await popup.getByLabel('Note').pressSequentially('half a sen');
    await popup.close();
    await browser.killWorker();
    await page.close();
    const again = await openPopup(browser, await select());
    expect(await again.getByLabel('Note').inputValue()).toBe('half a sen');
  });

  it('keeps what was typed when other words are selected, and offers the first', async () => {
    const page = await select();
    const popup = await openPopup(browser, page);
    await popup.getByLabel('Note').pressSequentially('typed');
    await popup.close();
    await page
      .locator('h1')
      .first()
      .evaluate((title) => getSelection()?.selectAllChildren(title));
    const again = await openPopup(browser, page);
    expect(await again.getByLabel('Note').inputValue()).toBe('typed');
    await again.getByRole('button', { name: 'Keep them too' }).click();
    await again.keyboard.press('Control+Enter');
    await again.getByText('Saved').waitFor();
    expect((await browser.stored('insights'))[0]?.passages).toHaveLength(2);
  });
});

describe('a browser that is killed', () => {
  it('[ST5] has the insight after the restart when the popup had said Saved', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const first = await launchChromium({ profile });
    const popup = await openPopup(first, await select(first));
    await popup.keyboard.press('Enter');
    await popup.getByText('Saved').waitFor();
    await first.kill();
    const second = await launchChromium({ profile });
    expect(await second.stored('insights')).toHaveLength(1);
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});
