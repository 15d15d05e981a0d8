import { launchChromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { manyInsights } from './insights';
import { openOnce, openTicket } from './popup-ready';
import { OTHERS, READY } from './ready';
import { judge, type Result } from './result';

const INSIGHTS = 10_000;
const RUNS = 20;

/** How long the popup takes to answer who else said this, once it can be typed in, with 10,000 insights. */
export async function whoElse(): Promise<Result[]> {
  const pages = await servePages();
  const browser = await launchChromium();
  try {
    await browser.seed(await manyInsights(INSIGHTS));
    const tab = await openTicket(browser, `${pages.origin}/ticket.html`);
    const ready: number[] = [];
    const answered: number[] = [];
    for (let run = -1; run < RUNS; run++) {
      const [atReady = NaN, atAnswer = NaN] = await openOnce(browser, tab, [READY, OTHERS]);
      if (run < 0) continue;
      ready.push(atReady);
      answered.push(atAnswer - atReady);
    }
    const name = `who else said this, among ${INSIGHTS}, after the popup is ready`;
    return [
      judge({ name: `popup ready, ${INSIGHTS} insights`, unit: 'ms', goal: 300 }, ready, 'median'),
      judge({ name, unit: 'ms', goal: 100 }, answered, 'p95'),
    ];
  } finally {
    await Promise.all([browser.close(), pages.close()]);
  }
}
