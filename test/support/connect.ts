import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import type { Team } from './sync-team';

/** The options at their section of connections. */
export async function openConnections(browser: Chromium): Promise<Page> {
  const page = await browser.extensionPage('options.html');
  await page.getByRole('heading', { name: 'Share with a team' }).waitFor();
  return page;
}

type Host = Pick<Team, 'baseUrl' | 'invite'>;

/** As a user's hands do it: address, invite, name, connect. The site is allowed before: headless shows no prompt. */
export async function connect(browser: Chromium, host: Host, name: string): Promise<Page> {
  await browser.grantHost('http://127.0.0.1/*');
  const page = await openConnections(browser);
  await page.getByLabel('Server address').fill(host.baseUrl);
  await signIn(page, await host.invite());
  await page.getByLabel('Your name, as the team sees it').fill(name);
  await page.getByRole('button', { name: 'Test and connect' }).click();
  await page.getByText('The server answers, and you may read and write.').waitFor();
  return page;
}

export const signIn = (page: Page, invite: string): Promise<void> =>
  page.getByRole('textbox', { name: 'Invite code' }).fill(invite);

export async function turnOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByText(/^✓ Synced/).waitFor();
}

/** One run of the sync, as a page that committed asks for it. Resolves to how it ended. */
export async function syncNow(browser: Chromium): Promise<unknown> {
  const page = await browser.extensionPage('manifest.json');
  const answer = await page.evaluate(() =>
    chrome.runtime.sendMessage({ call: 'sync/run', request: { retry: true } }),
  );
  await page.close();
  return (answer as { value?: unknown }).value;
}
