import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '@/test/support/axe';
import { aPassage, anInsight, aSource } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, openConnections, turnOn } from '@/test/support/connect';
import { overflow } from '@/test/support/overflow';
import { takeScreenshot } from '@/test/support/screenshots';
import { startTeam, type Team } from '@/test/support/sync-team';

let browser: Chromium;
let team: Team;
beforeAll(async () => {
  [browser, team] = await Promise.all([launchChromium(), startTeam()]);
});
afterAll(() => Promise.all([browser?.close(), team?.end()]));

const SIZES = [
  { name: 'narrow', width: 360, height: 1400 },
  { name: 'wide', width: 1280, height: 1400 },
];
const SCHEMES = ['light', 'dark'] as const;

/** Each size in each scheme: a picture, no accessibility problem, nothing wider than the window. */
async function look(page: Page, name: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { name: size, ...viewport } of SIZES)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator('#connections').scrollIntoViewIfNeeded();
      await takeScreenshot(page, `${name}-${size}-${colorScheme}`);
      problems.push(...(await accessibilityProblems(page)));
      if (await overflow(page)) problems.push(`${name} is wider than ${size}`);
    }
  return problems;
}

const shared = anInsight({
  passages: [
    aPassage({
      exact: 'Every export over 5,000 rows times out, and we lose the lot. — ana@acme.com',
    }),
  ],
  customer: { name: 'Ana Ruiz', email: 'ana@acme.com', company: 'Acme' },
  source: aSource({
    app: 'Zendesk',
    recordId: '48213',
    author: 'Ana Ruiz',
    url: 'https://acme.zendesk.com/agent/tickets/48213?from=ana',
  }),
  tags: ['export', 'perf'],
  note: 'Call Ana Ruiz back before Friday.',
});

describe('the connection with a server looks right and is accessible', () => {
  it('while it is set up, when that fails, and when it works', async () => {
    await browser.seed([shared]);
    const page = await openConnections(browser);
    expect(await look(page, 'connections-form')).toEqual([]);
    await page.getByLabel('Server address').fill('http://team.example');
    await page.getByRole('textbox', { name: 'Invite code' }).fill('x');
    await page.getByLabel('Your name, as the team sees it').fill('Wim');
    await page.getByRole('button', { name: 'Test and connect' }).click();
    await page.getByText('The address must begin with https').waitFor();
    expect(await look(page, 'connections-failed')).toEqual([]);
    await page.close();
    const connected = await connect(browser, team, 'Wim');
    expect(await look(connected, 'connections-preview')).toEqual([]);
    await turnOn(connected);
    await connected.getByText('What was sent').click();
    expect(await look(connected, 'connections-on')).toEqual([]);
    await connected.close();
  }, 180_000);

  it('when the server refuses something and asks something', async () => {
    const held = anInsight({ passages: [aPassage({ exact: 'Refused by the server.' })] });
    await browser.seed([held]);
    const page = await browser.extensionPage('options.html');
    await page.evaluate(
      async ([id, other]) => {
        const open = indexedDB.open('verbatim');
        await new Promise((done) => open.addEventListener('success', done));
        const db = open.result;
        const tx = db.transaction(['outbox', 'syncMeta', 'settings'], 'readwrite');
        tx.objectStore('outbox').put({
          store: 'insights',
          id,
          held: { type: 'x', title: 'Too large', status: 413, detail: 'The record is too large.' },
        });
        tx.objectStore('settings').put(
          {
            epoch: 'e',
            settled: [],
            absent: [],
            askedAt: 0,
            refused: [{ id: 'a', why: 'attachment-too-large', most: 1_000_000 }],
            roomless: ['b', 'c'],
          },
          'attachmentsTransferred',
        );
        const read = tx.objectStore('syncMeta').get('server');
        await new Promise((done) => read.addEventListener('success', done));
        const notice = { kind: 'insight', id: other, code: 'delete-undone', by: 'Bo', at: '' };
        const resync = { removes: 34, of: 120, some: [{ kind: 'insight', id: other }] };
        const meta = { ...read.result, pause: 'asks', resync, notices: [notice] };
        tx.objectStore('syncMeta').put(meta, 'server');
        await new Promise((done) => tx.addEventListener('complete', done));
        db.close();
      },
      [held.id, shared.id] as const,
    );
    await page.reload();
    await page.getByText('would remove 34 of your 120').waitFor();
    await page.getByText('did not take 1 picture').waitFor();
    await page.getByText('2 pictures of the team are not here').waitFor();
    await page.getByText('Which ones').click();
    expect(await look(page, 'connections-care')).toEqual([]);
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.getByRole('link', { name: '1 notice' }).waitFor();
    for (const width of [240, 360, 1280])
      for (const colorScheme of SCHEMES) {
        await panel.setViewportSize({ width, height: 640 });
        await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await takeScreenshot(panel, `sync-foot-${width}-${colorScheme}`);
        expect(await accessibilityProblems(panel)).toEqual([]);
      }
  }, 120_000);
});
