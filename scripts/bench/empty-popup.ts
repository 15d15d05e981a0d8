import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { READY } from './ready';

const FOLDER = '.cache/empty-popup';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty popup',
  version: '1',
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'background.js' },
};

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<body><script type="module" src="popup.js"></script></body></html>`;

const MAIN = `import { h, render } from 'preact';
render(h('p', null, 'Empty'), document.body);
performance.mark(${JSON.stringify(READY)});`;

/** Builds the least that a Preact popup can be, to compare with, and resolves to its folder. */
export async function buildEmptyPopup(): Promise<string> {
  const source = join(FOLDER, 'source.js');
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await Promise.all([
    writeFile(source, MAIN),
    writeFile(join(FOLDER, 'popup.html'), HTML),
    writeFile(join(FOLDER, 'background.js'), ''),
    writeFile(join(FOLDER, 'manifest.json'), JSON.stringify(MANIFEST)),
  ]);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      lib: { entry: resolve(source), formats: ['es'], fileName: () => 'popup.js' },
    },
  });
  return FOLDER;
}
