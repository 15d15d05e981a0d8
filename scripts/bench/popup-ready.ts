import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { buildEmptyPopup } from './empty-popup';
import { READY, readyAfter } from './ready';
import { quantile, type Result } from './result';

const RUNS = 25;

/** The popup over a selection against an empty Preact popup, by turns, so that both meet the same weather. */
export async function popupReady(): Promise<Result[]> {
  const empty = await buildEmptyPopup();
  const pages = await servePages();
  const rivals: Chromium[] = [];
  const times: number[][] = [[], []];
  try {
    rivals.push(await launchChromium());
    rivals.push(await launchChromium({ extension: empty }));
    const tabs = await Promise.all(
      rivals.map((one) => openTicket(one, `${pages.origin}/ticket.html`)),
    );
    for (let run = -2; run < RUNS; run++) {
      for (const [i, browser] of rivals.entries()) {
        const time = await openOnce(browser, tabs[i], [READY]);
        if (run >= 0) times[i]?.push(...time); // the first two warm the disk
      }
    }
  } finally {
    await Promise.all([...rivals.map((one) => one.close()), pages.close()]);
  }
  return [compare(times[0] ?? [], times[1] ?? [])];
}

function compare(ours: number[], empty: number[]): Result {
  const ratio = (part: number): number => quantile(ours, part) / quantile(empty, part);
  const [median, p95, goal] = [ratio(0.5), ratio(0.95), 1.3];
  const name = `popup ready, against an empty one (${quantile(empty, 0.5).toFixed(0)} ms)`;
  return { name, unit: 'x', median, p95, goal, met: median <= goal };
}

export async function openTicket(browser: Chromium, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.locator('#first').evaluate((quote) => getSelection()?.selectAllChildren(quote));
  return page;
}

/** Opens the popup over the tab and closes it; how long until each of `marks`. */
export async function openOnce(
  browser: Chromium,
  tab: Page | undefined,
  marks: readonly string[],
): Promise<number[]> {
  if (!tab) throw new Error('The ticket did not open.');
  await browser.clickToolbar(tab);
  const popup = await browser.popup();
  const times = await Promise.all(marks.map((mark) => readyAfter(popup, mark)));
  const closed = popup.waitForEvent('close');
  await popup.evaluate(() => window.close());
  await closed;
  await browser.disconnect();
  return times;
}
