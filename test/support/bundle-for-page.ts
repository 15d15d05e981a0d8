import { resolve } from 'node:path';
import { build } from 'vite';

/** A module with what it imports as one script, whose exports are then the global `name`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': resolve('.') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error(`Vite built no code of ${entry}.`);
  return first.output[0].code;
}
