import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, turnOn } from '@/test/support/connect';
import { takeScreenshot } from '@/test/support/screenshots';
import { startTeam, type Team } from '@/test/support/sync-team';

let browser: Chromium;
let team: Team;
beforeAll(async () => {
  [browser, team] = await Promise.all([launchChromium(), startTeam()]);
});
afterAll(() => Promise.all([browser?.close(), team?.end()]));

describe('a connection', () => {
  it('is set up by hand, and what waits arrives at the server', async () => {
    const insight = anInsight({ note: 'ours' });
    await browser.seed([insight]);
    const page = await connect(browser, team, 'Wim');
    await takeScreenshot(page, 'connections-found');
    expect(await team.records()).toEqual([]);
    await turnOn(page);
    await takeScreenshot(page, 'connections-on');
    expect((await team.records()).map(({ id }) => id)).toEqual([insight.id]);
  });
});
