import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPassage, anInsight } from '@/test/support/builders';
import { launchChromium, type Chromium } from '@/test/support/chromium';

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
