import { launchChromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { manyInsights } from './insights';
import { openOnce, openTicket } from './popup-ready';
import { OTHERS } from './ready';
import { judge, type Result } from './result';

const INSIGHTS = 10_000;
const RUNS = 10;

/** From the click to the answer who else said this, with 10,000 insights; the popup is ready long before. */
export async function whoElse(): Promise<Result[]> {
  const pages = await servePages();
  const browser = await launchChromium();
  try {
    await browser.seed(await manyInsights(INSIGHTS));
    const tab = await openTicket(browser, `${pages.origin}/ticket.html`);
    const ready: number[] = [];
    const answered: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      ready.push(await openOnce(browser, tab));
      answered.push(await openOnce(browser, tab, OTHERS));
    }
    const name = `who else said this, among ${INSIGHTS}`;
    return [
      judge({ name: `popup ready, ${INSIGHTS} insights`, unit: 'ms', goal: 300 }, ready, 'median'),
      judge({ name, unit: 'ms', goal: 100 }, answered, 'p95'),
    ];
  } finally {
    await Promise.all([browser.close(), pages.close()]);
  }
}
