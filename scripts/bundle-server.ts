import { resolve } from 'node:path';
import { build } from 'vite';

/** One file without dependencies, so that the server runs wherever Node 24.15 does. */
export async function bundleServer(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    // What is in `public` is the extension's.
    publicDir: false,
    resolve: { alias: { '@': resolve('.') } },
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: 'server/bin.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'verbatim-server.mjs' } },
    },
  });
  return resolve(folder, 'verbatim-server.mjs');
}
