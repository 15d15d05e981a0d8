import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { anInsight, aPassage } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { connect, syncNow, turnOn } from '@/test/support/connect';
import { launchFirefox, until, type Firefox } from '@/test/support/firefox';
import { storedInsights } from '@/test/support/firefox-stored';
import { takeScreenshot } from '@/test/support/screenshots';
import { startTeam, type Team } from '@/test/support/sync-team';

let ana: Chromium;
let bo: Chromium;
let cy: Firefox;
let team: Team;
beforeAll(async () => {
  [ana, bo, cy, team] = await Promise.all([
    launchChromium(),
    launchChromium(),
    launchFirefox(),
    startTeam(),
  ]);
});
afterAll(async () => {
  await Promise.all([ana?.close(), bo?.close(), cy?.close()]);
  await team?.end();
});

const quote = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const [ofAna, ofBo] = [quote('Exports time out.'), quote('Login takes a minute.')];

const inConnections = (query: string) => `document.querySelector('#connections ${query}')`;
const button = (name: string) =>
  `[...document.querySelectorAll('#connections button')].find((one) => one.textContent === '${name}')`;
const says = (tab: string, words: string) =>
  until(() => cy.evaluate(tab, `${inConnections('')}?.textContent.includes('${words}')`));

const whole = (insights: Insight[]) =>
  new Map(insights.map(({ id, note, severity, tags }) => [id, { note, severity, tags }]));

describe('two Chromium and one Firefox', () => {
  it('share one server, edit apart, meet, and show the same', async () => {
    await ana.seed([ofAna]);
    await bo.seed([ofBo]);
    await turnOn(await connect(ana, team, 'Ana'));
    await turnOn(await connect(bo, team, 'Bo'));

    await cy.allow('http://127.0.0.1/*');
    const tab = await cy.open(`${cy.origin}/options.html`);
    await says(tab, 'Server address');
    await cy.fill(tab, inConnections('input[inputmode=url]'), team.baseUrl);
    await cy.fill(tab, inConnections('input[type=password]'), await team.invite());
    await cy.fill(tab, inConnections('input[maxlength]'), 'Cy');
    await cy.click(tab, button('Test and connect'));
    await says(tab, 'you may read and write');
    await cy.click(tab, button('Turn on'));
    await says(tab, '✓ Synced');
    expect((await storedInsights(cy, tab)).map(({ id }) => id).toSorted()).toEqual(
      [ofAna.id, ofBo.id].toSorted(),
    );
    await cy.takePicture(tab, 'connections-firefox');

    // Apart: two write into one insight, and the Firefox into the other, through its own panel.
    await team.kill();
    const [one] = (await ana.stored('insights')).filter(({ id }) => id === ofAna.id);
    const [same] = (await bo.stored('insights')).filter(({ id }) => id === ofAna.id);
    if (!one || !same) throw new Error('The insight did not come.');
    await ana.commit([{ store: 'insights', put: { ...one, severity: 3, tags: ['export'] } }]);
    await bo.commit([{ store: 'insights', put: { ...same, note: 'Seen by Bo.', tags: ['csv'] } }]);
    const panel = await cy.open(`${cy.origin}/sidepanel.html`);
    const open = `[...document.querySelectorAll('article')].find((one) => one.textContent.includes('Login takes'))`;
    await until(() => cy.evaluate(panel, `!!document.querySelector('nav button')`));
    await cy.click(
      panel,
      `[...document.querySelectorAll('nav button')].find((one) => one.textContent === 'Insights')`,
    );
    await until(() => cy.evaluate(panel, `!!${open}`));
    await cy.click(panel, `${open}.querySelector('button:not([type=checkbox])')`);
    await until(() => cy.evaluate(panel, `!!document.querySelector('.detail textarea')`));
    await cy.fill(panel, `document.querySelector('.detail textarea')`, 'Seen by Cy.');
    await until(async () =>
      (await storedInsights(cy, tab)).some(({ note }) => note === 'Seen by Cy.'),
    );

    await team.comeBack();
    const sync = `browser.runtime.sendMessage({ call: 'sync/run', request: { retry: true } })`;
    for (let round = 0; round < 2; round++) {
      expect(await syncNow(ana)).toBe('done');
      expect(await syncNow(bo)).toBe('done');
      expect(await cy.evaluate(tab, sync)).toEqual({ ok: true, value: 'done' });
    }
    expect(await syncNow(ana)).toBe('done');
    const met = whole(await ana.stored('insights'));
    expect(met.get(ofAna.id)).toMatchObject({ note: 'Seen by Bo.', severity: 3 });
    expect(new Set(met.get(ofAna.id)?.tags)).toEqual(new Set(['export', 'csv']));
    expect(met.get(ofBo.id)).toMatchObject({ note: 'Seen by Cy.' });
    expect(whole(await bo.stored('insights'))).toEqual(met);
    expect(whole(await storedInsights(cy, tab))).toEqual(met);

    for (const [name, browser] of [
      ['ana', ana],
      ['bo', bo],
    ] as const) {
      const page = await browser.extensionPage('sidepanel.html');
      await page.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
      await page.getByText('Login takes a minute.').first().waitFor();
      await takeScreenshot(page, `share-${name}`);
    }
    await cy.takePicture(panel, 'share-firefox');
  }, 120_000);
});
