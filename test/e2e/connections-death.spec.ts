import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, syncNow, turnOn } from '@/test/support/connect';
import { startRecordingProxy, type RecordingProxy } from '@/test/support/recording-proxy';
import { startTeam, type Team } from '@/test/support/sync-team';

let browser: Chromium;
let team: Team;
let proxy: RecordingProxy;
beforeAll(async () => {
  [browser, team] = await Promise.all([launchChromium(), startTeam()]);
  // A server that takes its time: a worker also dies between a request and its answer.
  proxy = await startRecordingProxy(team.baseUrl, 15);
});
afterAll(async () => {
  await browser?.close();
  await proxy?.close();
  await team?.end();
});

const KILLS = 200;
/** Never the same moment twice: the steps of a run are a few milliseconds apart. */
const momentOf = (kill: number): number => (kill * 37) % 290;

it(`[SY41] [SY42] a worker that is killed ${KILLS} times in the middle of a sync loses and doubles nothing`, async () => {
  const page = await connect(browser, { ...team, baseUrl: proxy.baseUrl }, 'Wim');
  await turnOn(page);
  await page.close();
  const document = await browser.extensionPage('manifest.json');
  const session = await browser.context.newCDPSession(document);
  await session.send('ServiceWorker.enable');
  const made = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const insight = anInsight();
    made.add(insight.id);
    await browser.seed([insight]);
    await document.evaluate(() => {
      const message = { call: 'sync/run', request: { retry: true } };
      void chrome.runtime.sendMessage(message).catch(() => {});
    });
    await wait(momentOf(kill));
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await expect.poll(() => syncNow(browser), { timeout: 20_000 }).toBe('done');
  const records = await team.records();
  expect(new Set(records.map(({ id }) => id))).toEqual(made);
  // Each record was written once, so the counter stands at their number.
  expect(Math.max(...records.map(({ version }) => version))).toBe(made.size);
  expect(await browser.stored('outbox')).toEqual([]);
  expect(await browser.stored('inflight')).toEqual([]);
  console.log(`${KILLS} kills, ${proxy.bodies.length} pushes, ${made.size} records`);
}, 180_000);
