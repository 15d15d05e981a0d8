import { launchChromium } from '@/test/support/chromium';
import { manyInsights } from './insights';
import { judge, type Result } from './result';

const SAVES = 200;

/** One insight at a time into a database of a thousand, until the strict transaction has completed. */
export async function saveToDisk(): Promise<Result[]> {
  const browser = await launchChromium();
  try {
    const insights = await manyInsights(1_000 + SAVES);
    await browser.seed(insights.slice(SAVES));
    const times = await browser.timeCommits(insights.slice(0, SAVES));
    const about = { name: 'save to strict completion', unit: 'ms', goal: 50 } as const;
    return [judge(about, times, 'p95')];
  } finally {
    await browser.close();
  }
}
