import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { manyInsights } from './insights';
import { watchEngine } from './memory';
import { INSIGHTS, openOften, openOn, ready } from './panel';
import { judge, type Result } from './result';

const GROUPED_WITHIN_MS = 150_000;
/** What is shown after the answer is: figures, offers. */
const SETTLED_AFTER_MS = 3_000;
/** A browser reports no shorter task. */
const LONG_TASK_MS = 50;
/** Groupings with the vectors at hand, after the first, which makes them. */
const AGAIN = 3;

/**
 * The problems of 10,000 insights: how soon they are grouped and how smooth the screen is meanwhile, and until it
 * is ready then. The encoder reads each text once, in as many workers as the machine has cores to spare; with the
 * vectors at hand the final answer is another figure.
 */
export async function problemsInPanel(): Promise<Result[]> {
  const browser = await launchChromium();
  try {
    await browser.context.addInitScript(watchGrouping);
    await browser.seed(await manyInsights(INSIGHTS));
    await openOn(browser, 'problems');
    const cold = await groupOnce(browser);
    const warm: Grouped[] = [];
    for (let run = 0; run < AGAIN; run++) {
      await browser.commit([{ store: 'groupings', remove: 'current' }]);
      warm.push(await groupOnce(browser));
    }
    const all = [cold, ...warm];
    return [
      judge(
        of('longest task of the panel while it groups', LONG_TASK_MS),
        all.map(({ longest }) => longest),
        'p95',
      ),
      judge(
        of('panel opened to first groups', 1_500),
        all.map(({ first }) => first),
        'median',
      ),
      judge(
        of('panel opened to the final groups, vectors at hand', 8_000),
        warm.map(({ last }) => last),
        'median',
      ),
      judge(
        of('panel opened to the final groups, each text read once', 8_000),
        [cold.last],
        'median',
      ),
      judge(
        MEMORY,
        all.map(({ memory }) => memory),
        'p95',
      ),
      judge(ready('problems'), await openOften(browser), 'median'),
    ];
  } finally {
    await browser.close();
  }
}

const MEMORY = { name: 'most memory of the engine', unit: 'MB', goal: 400 } as const;

const of = (name: string, goal: number) =>
  ({ name: `${name}, ${INSIGHTS} insights`, unit: 'ms', goal }) as const;

async function groupOnce(browser: Chromium): Promise<Grouped> {
  const page = await browser.context.newPage();
  const memory = await watchEngine(page);
  await page.goto(`chrome-extension://${browser.id}/sidepanel.html`);
  await page.locator('.problem-card').first().waitFor({ timeout: GROUPED_WITHIN_MS });
  await untilAtRest(page);
  await page.waitForTimeout(SETTLED_AFTER_MS);
  const watched = { ...(await page.evaluate(() => grouping)), memory: memory() };
  await page.close();
  return watched;
}

/** The line that says what the engine is at is empty. */
const untilAtRest = (page: Page) =>
  page.waitForFunction(() => grouping.last > grouping.first, undefined, {
    timeout: GROUPED_WITHIN_MS,
  });

/** Milliseconds since the document began; `longest` is a duration. */
interface Watched {
  first: number;
  last: number;
  longest: number;
}

/** With the most that the engine held, in MB. */
type Grouped = Watched & { memory: number };

declare global {
  var grouping: Watched;
}

/** In the page. */
function watchGrouping(): void {
  globalThis.grouping = { first: 0, last: 0, longest: 50 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      grouping.longest = Math.max(grouping.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  let isAtWork = false;
  const look = (): void => {
    if (document.querySelector('.problem-card')) grouping.first ||= performance.now();
    const wasAtWork = isAtWork;
    isAtWork = document.querySelector('.grouping-progress [role=status]')?.textContent !== '';
    if (wasAtWork && !isAtWork) grouping.last = performance.now();
  };
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    }),
  );
}
