import { defineConfig } from 'wxt';
import { manifest } from './manifest.config.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest,
  // MV3 in Firefox too: with MV2 the popup shortcut never opens the popup (docs/decisions/0001).
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
});
