import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';

/** What every page begins with, in one file: the many small ones that it would be cut into compress worse. */
const GROUND = new RegExp(
  [
    'node_modules/(preact|@preact|idb|uuidv7|webextension-polyfill)/',
    'lib/base/(message|locale|z|instant|day)[.]',
    'lib/platform/(browser|language|direction)[.]',
    'lib/domain/(alternate|attachment|attribution|id|insight|limits|passage|scalars|source|tags)[.]',
    'lib/storage/(changes|commit|database|insight-store|migrations|name-store|schema|setting-store)[.]',
  ].join('|'),
);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest,
  // MV3 in Firefox too: with MV2 the popup shortcut never opens the popup (docs/decisions/0001).
  manifestVersion: 3,
  hooks: {
    // 7 MB from the published float weights, in 3 s: made at each build rather than kept in the repository.
    'build:before': () => {
      const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build-encoder'], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) throw new Error('The encoder was not built: see above.');
    },
    // Scripts and the worker are one file each; the pages are built together.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length === 1) return;
      const codeSplitting = { groups: [{ name: 'ground', test: GROUND }] };
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting });
    },
    'build:publicAssets': (_wxt, files) => {
      for (const file of ['weights.bin', 'kernel.wasm', 'vocabulary.json'])
        files.push({
          absoluteSrc: resolve('.cache/encoder', file),
          relativeDest: `encoder/${file}`,
        });
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
});
