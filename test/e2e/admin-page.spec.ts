import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleServer } from '@/scripts/bundle-server';
import { connect, mutation } from '@/scripts/conformance/client';
import { accessibilityProblems } from '@/test/support/axe';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { takeScreenshot } from '@/test/support/screenshots';
import { startServer, type ServerProcess } from '@/test/support/server-process';

const CHIOMA = 'Chioma Okafor-Van der Berg of the customer success team';
const HOSTILE = '<img src=x onerror=alert(1)>Bo';

let folder: string;
let server: ServerProcess;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-admin-'));
  const file = await bundleServer(join(folder, 'bundle'));
  server = await startServer(file, ['--data', join(folder, 'a.db'), '--name', 'Product insights']);
  browser = await launchChromium();
  page = await browser.context.newPage();
  await page.goto(server.baseUrl.replace('/v1', '/'));
});
afterAll(async () => {
  await browser.close();
  await server.end('SIGTERM');
  await rm(folder, { recursive: true });
});

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1000 },
  { name: 'dark', colorScheme: 'dark', width: 1000 },
  { name: 'narrow', colorScheme: 'light', width: 320 },
] as const;

async function look(what: string): Promise<void> {
  for (const { name, colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 1200 });
    await takeScreenshot(page, `admin-${what}-${name}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
}

/** Somebody who joins by an invite of this page, and shares two insights. */
async function joinBy(code: string, name: string): Promise<void> {
  const answer = await fetch(`${server.baseUrl}/invites/accept`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  const { token } = (await answer.json()) as { token: string };
  const { push } = await connect(server.baseUrl, token);
  await push(mutation({ kind: 'insight' }), mutation({ kind: 'insight' }));
}

it('[SY32] an admin comes in by the first invite and gets a token that is shown once', async () => {
  await look('door');
  await page.getByLabel('Invite', { exact: true }).fill('nonsense');
  await page.getByLabel('Your name').fill('Ada Lovelace');
  await page.getByRole('button', { name: 'Accept the invite' }).click();
  await page.getByText('Ask an admin of the workspace for a new invite.').waitFor();
  await page.getByLabel('Invite', { exact: true }).fill(server.invite ?? '');
  await page.getByRole('button', { name: 'Accept the invite' }).click();
  await page.getByRole('heading', { name: 'Product insights' }).waitFor();
  expect(await page.locator('#secret-text').textContent()).toMatch(/^vbt_/);
  await page.getByRole('button', { name: 'Hide' }).click();
  expect(await page.locator('#secret-text').textContent()).toBe('');
});

it('shows members with their last sync, invites, tokens and counts; a name is text', async () => {
  for (const name of [HOSTILE, CHIOMA]) {
    await page.getByRole('button', { name: 'New invite' }).click();
    await page.getByText('An invite, shown this once').waitFor();
    await joinBy((await page.locator('#secret-text').textContent()) ?? '', name);
    await page.getByRole('button', { name: 'Hide' }).click();
  }
  await page.getByRole('button', { name: 'New invite' }).click();
  const members = page.getByRole('region', { name: 'Members' });
  await members.getByText(CHIOMA).waitFor();
  expect(await members.getByText(HOSTILE).count()).toBe(1);
  expect(await members.getByText('synced just now').count()).toBe(2);
  expect(await members.getByText('never synced').count()).toBe(1);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('#counts').innerText()).toContain('Insights\n4');
  await look('workspace');
});

it('[SY31, SY33] changes a role, and says why the last admin stays', async () => {
  await page.getByLabel(`Role of ${HOSTILE}`).selectOption('read');
  await page.getByText(`changed the role of ${HOSTILE}`).waitFor();
  await page.getByLabel('Role of Ada Lovelace').selectOption('read');
  await page.getByText('A workspace needs an admin').waitFor();
  expect(await page.getByLabel('Role of Ada Lovelace').inputValue()).toBe('admin');
});

it('[SY32] removes a member after a question, and nobody when it is answered with no', async () => {
  const remove = page.getByRole('button', { name: `Remove ${HOSTILE}` });
  const dialog = page.getByRole('dialog');
  await remove.click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await remove.count()).toBe(1);
  await remove.click();
  await takeScreenshot(page, 'admin-sure');
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await remove.waitFor({ state: 'detached' });
});

it('downloads everything, one record a line', async () => {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text.trim().split('\n')).toHaveLength(4);
});
