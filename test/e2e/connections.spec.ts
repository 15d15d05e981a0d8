import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, turnOn } from '@/test/support/connect';
import { servePages, type Pages } from '@/test/support/pages';
import { startTeam, type Team } from '@/test/support/sync-team';

let browser: Chromium;
let team: Team;
let pages: Pages;
beforeAll(async () => {
  [browser, team, pages] = await Promise.all([launchChromium(), startTeam(), servePages()]);
});
afterAll(() => Promise.all([browser?.close(), team?.end(), pages?.close()]));

describe('a connection', () => {
  it('is set up by hand; nothing is sent before it is turned on, and what waits after', async () => {
    const insight = anInsight({ note: 'ours' });
    await browser.seed([insight]);
    const page = await connect(browser, team, 'Wim');
    expect(await team.records()).toEqual([]);
    await turnOn(page);
    expect((await team.records()).map(({ id }) => id)).toEqual([insight.id]);
    await page.close();
  });

  it('[SY56] its token is in no record, no setting, no backup, and no script in a page can read it', async () => {
    const worker = await browser.worker();
    const { 'secret.server': token } = await worker.evaluate(() => chrome.storage.local.get());
    expect(token).toMatch(/^vbt_/);
    const stores = ['settings', 'sendings', 'syncMeta', 'outbox'] as const;
    const stored = await Promise.all(stores.map((store) => browser.stored(store)));
    expect(JSON.stringify(stored)).not.toContain(token);

    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/ticket.html`);
    const seen = await worker.evaluate(
      async (url) => {
        const [tab] = await chrome.tabs.query({ url: `${url}/*` });
        const [{ result } = {}] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () =>
            chrome.storage.local.get().then(
              (all) => JSON.stringify(all),
              () => 'refused',
            ),
        });
        return result;
      },
      new URL(pages.origin).origin.replace(/:\d+$/, ''),
    );
    expect(seen).toBe('refused');
    await page.close();
  });
});
