import { chromium, type BrowserContext } from 'playwright-core';
import { findChromium } from '@/scripts/browsers';
import { launchChromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { quantile, type Result } from './result';

const RUNS = 20;

/** A page that does some work of its own, so that there is script time and heap to compare. */
const WORKING_PAGE = `<!doctype html><title>Working page</title><ul></ul><script>
  const list = document.querySelector('ul');
  for (let i = 0; i < 3000; i++) list.append(Object.assign(document.createElement('li'), { textContent: 'Ticket ' + i }));
</script>`;

interface Cost {
  scriptMs: number;
  heapKb: number;
}

/** What a page costs that is not being clipped, in a browser with Verbatim and in one without. */
export async function pageCost(): Promise<Result[]> {
  const pages = await servePages();
  const url = pages.add('/working', WORKING_PAGE);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const bare = await chromium.launch({ executablePath: await findChromium(), args });
  const ours = await launchChromium();
  try {
    const contexts = [ours.context, await bare.newContext()];
    const costs: Cost[][] = [[], []];
    for (let run = -2; run < RUNS; run++) {
      for (const [i, context] of contexts.entries()) {
        const cost = await load(context, url);
        if (run >= 0) costs[i]?.push(cost);
      }
    }
    const [mine = [], theirs = []] = costs;
    return [
      difference('script time of a page, with less without', 'ms', mine, theirs, 'scriptMs'),
      difference('heap of a page, with less without', 'kB', mine, theirs, 'heapKb'),
    ];
  } finally {
    await Promise.all([ours.close(), bare.close(), pages.close()]);
  }
}

/** The goal is no difference; what a browser without Verbatim varies by itself is none. */
function difference(
  name: string,
  unit: Result['unit'],
  mine: Cost[],
  theirs: Cost[],
  key: keyof Cost,
): Result {
  const of = (costs: Cost[], part: number): number =>
    quantile(
      costs.map((cost) => cost[key]),
      part,
    );
  const median = of(mine, 0.5) - of(theirs, 0.5);
  const goal = of(theirs, 0.95) - of(theirs, 0.05);
  return { name, unit, median, p95: of(mine, 0.95) - of(theirs, 0.95), goal, met: median <= goal };
}

async function load(context: BrowserContext, url: string): Promise<Cost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  await page.close();
  return { scriptMs: value('ScriptDuration') * 1_000, heapKb: value('JSHeapUsedSize') / 1_024 };
}
