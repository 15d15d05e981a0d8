import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { CHUNKS } from './chunks.config.ts';
import { manifest } from './manifest.config.ts';

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
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (build && entrypoints.some(({ name }) => name === 'popup'))
        build.rolldownOptions = {
          ...build.rolldownOptions,
          output: { ...(build.rolldownOptions?.output as object), codeSplitting: CHUNKS },
        };
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
