import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

// Node runs TypeScript by itself but knows neither `@/` nor imports without an extension. With this,
// scripts import the product's own modules without a bundler: `node --import ./scripts/run-ts.ts FILE`.
const root = pathToFileURL(`${process.cwd()}/`);

registerHooks({
  resolve(specifier, context, next) {
    const file = fileOf(specifier, context.parentURL ?? root.href);
    return next(file && existsSync(file) ? file.href : specifier, context);
  },
});

function fileOf(specifier: string, parent: string): URL | undefined {
  if (parent.includes('/node_modules/')) return undefined;
  const path = specifier.endsWith('.ts') ? specifier : `${specifier}.ts`;
  if (specifier.startsWith('@/')) return new URL(path.slice(2), root);
  return specifier.startsWith('./') ? new URL(path, parent) : undefined;
}
