import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { manyInsights } from './insights';
import { readyAfter } from './ready';
import { judge, type Result } from './result';

const INSIGHTS = 10_000;
const OPENINGS = 15;
const TYPED = ['export times out', 'kicked out again', 'invoice', 'cannot share', 'pdf columns'];

/** The review with 10,000 insights: until each view is ready, and from a key stroke to the result on screen. */
export async function panelWithManyInsights(): Promise<Result[]> {
  const browser = await launchChromium();
  try {
    await browser.seed(await manyInsights(INSIGHTS));
    const ready = (view: string) =>
      ({ name: `panel ready on ${view}, ${INSIGHTS} insights`, unit: 'ms', goal: 300 }) as const;
    const typed = { name: `key to drawn result, ${INSIGHTS}`, unit: 'ms', goal: 32 } as const;
    await leaveOn(browser, 'Insights');
    const onInsights = await openOften(browser);
    const page = await browser.extensionPage('sidepanel.html');
    const keys = await typeOften(page);
    await page.close();
    await leaveOn(browser, 'Problems', GROUPED_WITHIN_MS);
    return [
      judge(ready('insights'), onInsights, 'median'),
      judge(typed, keys, 'p95'),
      judge(ready('problems'), await openOften(browser), 'median'),
    ];
  } finally {
    await browser.close();
  }
}

/** The first grouping is made once in the life of a collection; so long it is waited for, and no longer. */
const GROUPED_WITHIN_MS = 90_000;

/** The panel opens on the view it was left on, with the last grouping where there is one. */
async function leaveOn(browser: Chromium, view: string, groupedWithinMs = 0): Promise<void> {
  const page = await browser.extensionPage('sidepanel.html');
  await page.getByRole('navigation').getByRole('button', { name: view }).click();
  const end = Date.now() + groupedWithinMs;
  while (
    Date.now() < end &&
    (await browser.stored('groupings')).every(({ isPreview }) => isPreview)
  )
    await page.waitForTimeout(2_000);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await page.waitForTimeout(300);
  await page.close();
}

async function openOften(browser: Chromium): Promise<number[]> {
  const times: number[] = [];
  for (let run = -1; run < OPENINGS; run++) {
    const page = await browser.extensionPage('sidepanel.html');
    const time = await readyAfter(page);
    if (run >= 0) times.push(time);
    await page.close();
  }
  return times;
}

async function typeOften(page: Page): Promise<number[]> {
  await readyAfter(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Insights' }).click();
  await page.locator('[role=feed][aria-busy=false]').waitFor();
  await page.waitForTimeout(5_000); // the index is built in its worker
  const search = page.getByRole('searchbox').first();
  const times: number[] = [];
  for (const words of TYPED) {
    await search.fill('');
    await search.focus();
    await page.waitForTimeout(400);
    for (const letter of words) {
      const drawn = page.evaluate(untilDrawn);
      await page.keyboard.type(letter);
      times.push(await drawn);
    }
  }
  return times;
}

/**
 * In the page: from the key's own time stamp to the frame after the last change that it causes. Changes of
 * live regions are words for a screen reader, not the result; a quarter of a second of quiet ends it.
 */
function untilDrawn(): Promise<number> {
  return new Promise((resolve) => {
    const spoken = 'output,[aria-live],[role=status]';
    let pressed = 0;
    let drawn = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), {
      capture: true,
      once: true,
    });
    const observer = new MutationObserver((changes) => {
      if (pressed === 0 || changes.every(({ target }) => target.parentElement?.closest(spoken)))
        return;
      requestAnimationFrame(() => {
        const frame = new MessageChannel();
        frame.port1.addEventListener('message', () => (drawn = performance.now()), { once: true });
        frame.port1.start();
        frame.port2.postMessage(undefined);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const watch = setInterval(() => {
      const quietSince = Math.max(pressed, drawn);
      if (pressed === 0 || performance.now() - quietSince < 250) return;
      clearInterval(watch);
      observer.disconnect();
      resolve(Math.max(drawn - pressed, 0));
    }, 20);
  });
}
