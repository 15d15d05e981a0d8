import { spawnSync } from 'node:child_process';
import { gestureToSaved } from './bench/gesture';
import { pageCost } from './bench/page-cost';
import { insightsInPanel } from './bench/panel';
import { popupReady } from './bench/popup-ready';
import { print } from './bench/print';
import { whoElse } from './bench/others';
import { problemsInPanel } from './bench/problems';
import type { Result } from './bench/result';
import { saveToDisk } from './bench/save';

/**
 * `npm run bench [-- --json] [MEASURE …]`: how fast Verbatim is in a real Chromium, against its goals. All of
 * the measures, or those named as the functions below.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const results: Result[] = [];

// To stderr, so that --json leaves nothing but JSON on stdout.
const { status } = spawnSync('wxt', ['build'], {
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The extension could not be built.');

const measures = [
  saveToDisk,
  pageCost,
  popupReady,
  gestureToSaved,
  whoElse,
  insightsInPanel,
  problemsInPanel,
];
for (const measure of measures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  try {
    results.push(...(await measure()));
  } catch (error) {
    console.error(`Not measured, ${measure.name}: ${String(error)}`);
    process.exitCode = 1;
  }
}

print(results);
