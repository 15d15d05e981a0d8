// Runs scripts/NAME.ts with the import rules of the product (`@/`, no file endings), which Node alone lacks.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [name = '', ...rest] = process.argv.slice(2);
process.argv = [process.execPath, resolve('scripts', `${name}.ts`), ...rest];

// Vite would make it `development`, and with it what a script builds: slower, and with paths of this machine in it.
process.env.NODE_ENV ??= 'production';

try {
  await runnerImport(resolve('scripts', `${name}.ts`), {
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': resolve('.') } },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
