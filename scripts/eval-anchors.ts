import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { build as bundle } from 'vite';
import { build } from 'wxt';
import { findChromium } from './browsers';
import { evaluateFile } from './eval-anchors/evaluate-file';
import type { FileResult } from './eval-anchors/evaluate-file';
import { serveSources } from './eval-anchors/serve';
import { totals, report } from './eval-anchors/report';

// npm run eval:anchors -- FOLDER [--json]
// How surely passages are captured and found again on the pages of a folder (docs/spec/capture.md, CA22).

const AT_ONCE = 2;
const BUILT = '.output/chrome-mv3';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0];
if (!folder) throw new Error('Say which folder: npm run eval:anchors -- FOLDER [--json]');

const files = (await readdir(folder, { recursive: true }))
  .filter((name) => name.endsWith('.html'))
  .toSorted();
const scripts = await builtScripts();
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const server = await serveSources();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const results: FileResult[] = [];
await Promise.all(Array.from({ length: AT_ONCE }, () => work(context)));
await browser.close();
server.close();
console.log(values.json ? JSON.stringify(totals(results)) : report(results));

async function work(context: BrowserContext): Promise<void> {
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    const html = await readFile(join(folder ?? '', file), 'utf8');
    results.push(await evaluateFile({ file, html, context, server, ...scripts }));
    if (!values.json && process.stdout.isTTY) process.stdout.write(`\r${results.length} pages `);
  }
}

/** The product's own capture script as it ships, and what seeds and judges. */
async function builtScripts(): Promise<{ capture: string; inPage: string }> {
  const restore = values.json ? silence() : () => {};
  await build({ browser: 'chrome' });
  const output = await bundle({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      lib: {
        entry: resolve('scripts/eval-anchors/in-page.ts'),
        formats: ['iife'],
        name: 'evalAnchorsBundle',
      },
    },
  });
  restore();
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The bundle for the page did not build.');
  return {
    capture: await readFile(join(BUILT, 'capture.js'), 'utf8'),
    inPage: first.output[0].code,
  };
}

/** With `--json` nothing but the result is printed, and the build would talk. */
function silence(): () => void {
  const { log, info } = console;
  const write = process.stdout.write.bind(process.stdout);
  Object.assign(console, { log: () => {}, info: () => {} });
  process.stdout.write = () => true;
  return () => {
    Object.assign(console, { log, info });
    process.stdout.write = write;
  };
}
