import { spawnSync } from 'node:child_process';
import { pageCost } from './bench/page-cost';
import { panelWithManyInsights } from './bench/panel';
import { popupReady } from './bench/popup-ready';
import { print } from './bench/print';
import { whoElse } from './bench/others';
import type { Result } from './bench/result';
import { saveToDisk } from './bench/save';

/** `npm run bench [-- --json]`: how fast Verbatim is in a real Chromium, against its goals. */
const results: Result[] = [];

// To stderr, so that --json leaves nothing but JSON on stdout.
const { status } = spawnSync('wxt', ['build'], {
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The extension could not be built.');

for (const measure of [saveToDisk, pageCost, popupReady, whoElse, panelWithManyInsights]) {
  try {
    results.push(...(await measure()));
  } catch (error) {
    console.error(`Not measured, ${measure.name}: ${String(error)}`);
    process.exitCode = 1;
  }
}

print(results);
