import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyInsights } from '@/scripts/bench/insights';
import { aPassage, anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { pretendCores } from '@/test/support/cores';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
  const said = [
    'I was charged twice for my subscription',
    'The monthly fee was billed two times',
    'Der Export bricht bei vielen Zeilen immer ab',
  ];
  await browser.seed(said.map((exact) => anInsight({ passages: [aPassage({ exact })] })));
});
afterAll(() => browser?.close());

it('the panel reads each English text once with the encoder, under the policy of the extension', async () => {
  const page = await browser.extensionPage('sidepanel.html');
  const grouped = async () => (await browser.stored('groupings')).length;
  await expect.poll(grouped, { timeout: 20_000 }).toBe(1);
  expect(await browser.stored('vectors')).toHaveLength(2);
  await page.close();
});

it('several workers share the reading where the machine has cores to spare', async () => {
  await browser.seed(await manyInsights(900));
  await browser.commit([{ store: 'groupings', remove: 'current' }]);
  const page = await browser.context.newPage();
  const started = await pretendCores(page, 4);
  await page.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  const isRead = async () => {
    const [stored] = await browser.stored('groupings');
    return stored?.count === 903 && !stored.isPreview;
  };
  await expect.poll(isRead, { timeout: 60_000 }).toBe(true);
  expect(started().filter((url) => url.includes('reader-worker'))).toHaveLength(3);
  expect((await browser.stored('vectors')).length).toBeGreaterThan(2 * 256);
  await page.close();
});
