import type { Page } from 'playwright-core';
import { manyInsights } from '@/scripts/bench/insights';
import { judge, type Result } from '@/scripts/bench/result';
import { bundleForPage } from '@/test/support/bundle-for-page';
import { launchChromium } from '@/test/support/chromium';
import type * as inExtension from './in-extension';
import type { Bench } from './server';

declare global {
  var syncBench: typeof inExtension;
}

const POOL = 10_000;
const OUTBOX = 1_000;
const RUNS = 3;

/** The first pull of a new machine, and the outbox of one that was away, in a real Chromium. */
export async function transfers({ sqlite, peer }: Bench): Promise<Result[]> {
  const insights = await manyInsights(POOL + RUNS * OUTBOX);
  const pool = insights.slice(0, POOL);
  await Promise.all([sqlite.seed(pool), peer.seed(pool)]);
  const browser = await launchChromium();
  try {
    await browser.grantHost('http://127.0.0.1/*');
    const page = await browser.extensionPage('manifest.json');
    await page.evaluate(await bundleForPage('scripts/bench-sync/in-extension.ts', 'syncBench'));
    const [pulls, theirPulls] = await inTurn(
      () => page.evaluate((address) => syncBench.client.pull(address), sqlite.address),
      () => page.evaluate((url) => syncBench.peer.pull(url), peer.url),
    );
    await expectAll(page);
    const outbox = (run: number) => insights.slice(POOL + run * OUTBOX, POOL + (run + 1) * OUTBOX);
    const [drains, theirDrains] = await inTurn(
      (run) =>
        page.evaluate(([address, some]) => syncBench.client.drain(address, some), [
          sqlite.address,
          outbox(run),
        ] as const),
      (run) =>
        page.evaluate(([url, some]) => syncBench.peer.drain(url, some), [
          peer.url,
          outbox(run),
        ] as const),
    );
    return [
      judge({ name: `first pull of ${POOL}`, unit: 'ms', goal: 5000 }, pulls, 'p95'),
      judge({ name: `outbox of ${OUTBOX} drained`, unit: 'ms', goal: 15_000 }, drains, 'p95'),
      against('first pull', pulls, theirPulls),
      against('outbox', drains, theirDrains),
    ];
  } finally {
    await browser.close();
  }
}

/** Ours and theirs alternate, so that what else the machine does falls on both. */
async function inTurn(
  ours: (run: number) => Promise<number>,
  theirs: (run: number) => Promise<number>,
): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    times[0].push(await ours(run));
    times[1].push(await theirs(run));
  }
  return times;
}

const against = (name: string, ours: number[], theirs: number[]): Result =>
  judge(
    { name: `${name}, times PouchDB's time`, unit: 'x', goal: 1 },
    ours.map((time, run) => time / (theirs[run] ?? Number.NaN)),
    'median',
  );

async function expectAll(page: Page): Promise<void> {
  const counts = await page.evaluate(async () => [
    await syncBench.client.count(),
    await syncBench.peer.count(),
  ]);
  if (counts.some((count) => count !== POOL))
    throw new Error(`Of ${POOL} insights came ${counts.join(' and ')}.`);
}
