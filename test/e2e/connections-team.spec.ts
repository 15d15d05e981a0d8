import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { aPassage, anInsight, aSource } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, signIn, syncNow, turnOn } from '@/test/support/connect';
import { startRecordingProxy, type RecordingProxy } from '@/test/support/recording-proxy';
import { startTeam, type Team } from '@/test/support/sync-team';

let ana: Chromium;
let bo: Chromium;
let team: Team;
let proxy: RecordingProxy;
beforeAll(async () => {
  [ana, bo, team] = await Promise.all([launchChromium(), launchChromium(), startTeam()]);
  proxy = await startRecordingProxy(team.baseUrl);
});
afterAll(async () => {
  await Promise.all([ana?.close(), bo?.close()]);
  await proxy?.close();
  await team?.end();
});

const insight = anInsight({
  passages: [aPassage({ exact: 'Exports time out, says Ana Ruiz (ana@acme.com).' })],
  customer: { name: 'Ana Ruiz', email: 'ana@acme.com', company: 'Acme' },
  source: aSource({ author: 'Ana Ruiz', url: 'https://desk.example/t/1?user=ana' }),
  note: 'Call back before Friday.',
});

const stored = async (browser: Chromium): Promise<Insight | undefined> =>
  (await browser.stored('insights')).find(({ id }) => id === insight.id);

async function edit(browser: Chromium, over: Partial<Insight>): Promise<void> {
  const now = await stored(browser);
  if (!now) throw new Error('The insight is not here.');
  await browser.commit([{ store: 'insights', put: { ...now, ...over } }]);
}

describe('two people and a server', () => {
  it('[SY54] what was shown beforehand is what the server gets, to the letter', async () => {
    await ana.seed([insight]);
    const page = await connect(ana, { ...team, baseUrl: proxy.baseUrl }, 'Ana');
    await page.getByLabel('Your notes').uncheck();
    await page.getByText('To the letter').click();
    const shown = (await page.locator('.preview-text').textContent()) ?? '';
    expect(shown).not.toMatch(/ana@acme|Ruiz|user=ana|Friday/);
    expect(proxy.bodies).toEqual([]);
    await turnOn(page);
    expect(proxy.bodies).toHaveLength(1);
    expect(proxy.bodies[0]).toContain(`"set":${shown}}`);
    expect(await stored(ana)).toEqual(insight);
    await page.close();
  });

  it('[SY43] edits made offline meet: both are kept, and both see the same', async () => {
    await turnOn(await connect(bo, team, 'Bo'));
    await ana.context.setOffline(true);
    await bo.context.setOffline(true);
    await edit(ana, { severity: 3, tags: ['export'], kind: 'request' });
    await edit(bo, { tags: ['slow'], kind: 'question' });
    expect(await syncNow(ana)).toBe('failed');
    const page = await ana.extensionPage('sidepanel.html');
    await page.getByText(/^Offline\..* 1 waiting/).waitFor();
    await ana.context.setOffline(false);
    await bo.context.setOffline(false);
    for (const browser of [ana, bo, ana]) expect(await syncNow(browser)).toBe('done');
    await page.getByText(/^✓ Synced just now · 0 waiting/).waitFor();
    const [one, other] = [await stored(ana), await stored(bo)];
    expect(one).toMatchObject({ severity: 3, note: insight.note });
    expect(new Set(one?.tags)).toEqual(new Set(['export', 'slow']));
    expect([one?.kind, one?.alternates?.[0]?.value].toSorted()).toEqual(['question', 'request']);
    expect({ kind: other?.kind, tags: other?.tags, alternates: other?.alternates }).toEqual({
      kind: one?.kind,
      tags: one?.tags,
      alternates: one?.alternates,
    });
  });

  it('[SY50] a revoked token pauses with a sentence, and signing in again goes on', async () => {
    await team.revokeAll();
    await edit(bo, { severity: 1 });
    expect(await syncNow(bo)).toBe('paused');
    const page = await bo.extensionPage('options.html');
    await page.getByText('does not know this token').first().waitFor();
    await signIn(page, await team.invite());
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.getByText(/^✓ Synced/).waitFor();
    expect((await team.records())[0]?.fields['severity']).toBe(1);
    await page.close();
  });

  it('[SY26] a server that was killed is missed, and found again when it is back', async () => {
    await team.kill();
    const late = anInsight();
    await bo.seed([late]);
    expect(await syncNow(bo)).toBe('failed');
    const page = await bo.extensionPage('sidepanel.html');
    await page.getByText(/^No answer from 127\.0\.0\.1/).waitFor();
    await team.comeBack();
    await page.getByRole('button', { name: 'Retry now' }).click();
    await page.getByText(/^✓ Synced just now · 0 waiting/).waitFor();
    expect((await team.records()).map(({ id }) => id)).toContain(late.id);
    await page.close();
  });

  it('[SY55] a site that is forbidden pauses at once, and says what to do', async () => {
    const page = await bo.extensionPage('sidepanel.html');
    await page.getByText(/^✓ Synced/).waitFor();
    await page.evaluate(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await page.getByText('does not let Verbatim reach').waitFor();
    await bo.grantHost('http://127.0.0.1/*');
    await page.getByText(/^✓ Synced/).waitFor();
    await page.close();
  });
});
