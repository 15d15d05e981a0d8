import { launchChromium, type Chromium } from '@/test/support/chromium';
import { manyInsights } from './insights';
import { readyAfter } from './ready';
import { judge, type Result } from './result';
import { typeOften } from './typing';

export const INSIGHTS = 10_000;
const OPENINGS = 15;

/** The list of 10,000 insights: until it is ready, and from a key stroke to the result on screen. */
export async function insightsInPanel(): Promise<Result[]> {
  const browser = await launchChromium();
  try {
    await browser.seed(await manyInsights(INSIGHTS));
    await openOn(browser, 'insights');
    const opened = await openOften(browser);
    const page = await browser.extensionPage('sidepanel.html');
    await readyAfter(page);
    const typed = await typeOften(page);
    return [
      judge(ready('insights'), opened, 'median'),
      judge({ name: `key to drawn result, ${INSIGHTS}`, unit: 'ms', goal: 32 }, typed, 'p95'),
    ];
  } finally {
    await browser.close();
  }
}

export const ready = (view: string) =>
  ({ name: `panel ready on ${view}, ${INSIGHTS} insights`, unit: 'ms', goal: 300 }) as const;

/** The panel opens where it was left. */
export const openOn = (browser: Chromium, view: string): Promise<void> => {
  const put = { view, text: '', filters: [], sort: 'match', scroll: 0 };
  return browser.commit([{ store: 'settings', key: 'panel', put }]);
};

export async function openOften(browser: Chromium): Promise<number[]> {
  const times: number[] = [];
  for (let run = -1; run < OPENINGS; run++) {
    const page = await browser.extensionPage('sidepanel.html');
    const time = await readyAfter(page);
    if (run >= 0) times.push(time);
    await page.close();
  }
  return times;
}
