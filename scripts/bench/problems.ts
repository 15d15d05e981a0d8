import type { Page } from 'playwright-core';
import { launchChromium } from '@/test/support/chromium';
import { manyInsights } from './insights';
import { INSIGHTS, openOften, openOn, ready } from './panel';
import { readyAfter } from './ready';
import { judge, type Result } from './result';

const GROUPED_WITHIN_MS = 150_000;
/** What is shown after the first problems are: figures, offers. */
const SETTLED_AFTER_MS = 5_000;
/** A browser reports no shorter task. */
const LONG_TASK_MS = 50;

/** The problems of 10,000 insights: how smooth the screen is while they are grouped, and until it is ready then. */
export async function problemsInPanel(): Promise<Result[]> {
  const browser = await launchChromium();
  try {
    await browser.context.addInitScript(watchLongTasks);
    await browser.seed(await manyInsights(INSIGHTS));
    await openOn(browser, 'problems');
    const page = await browser.extensionPage('sidepanel.html');
    await readyAfter(page);
    await page.locator('.problem-card').first().waitFor({ timeout: GROUPED_WITHIN_MS });
    await page.waitForTimeout(SETTLED_AFTER_MS);
    const tasks = [await longestTask(page)];
    await page.close();
    const name = `longest task of the panel while ${INSIGHTS} are grouped`;
    return [
      judge({ name, unit: 'ms', goal: LONG_TASK_MS }, tasks, 'p95'),
      judge(ready('problems'), await openOften(browser), 'median'),
    ];
  } finally {
    await browser.close();
  }
}

const longestTask = (page: Page): Promise<number> => page.evaluate(() => longestTaskMs);

declare global {
  var longestTaskMs: number;
}

function watchLongTasks(): void {
  globalThis.longestTaskMs = 50;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longestTaskMs = Math.max(globalThis.longestTaskMs, duration);
  }).observe({ type: 'longtask', buffered: true });
}
