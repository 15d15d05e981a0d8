import { spawn } from 'node:child_process';

/** One command of a check. A `report` is what Vitest wrote, to be counted. */
export interface Step {
  name: string;
  command: string[];
  report?: string;
}

/** Everything that can be said about Verbatim without a browser, quickest first. */
export const CHECKS: readonly Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip', '--no-config-hints'] },
  tests('unit tests', []),
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'size budgets', command: ['size-limit'] },
  { name: 'Firefox lint', command: ['node', 'scripts/run.mjs', 'lint-firefox'] },
];

/** A run of Vitest that prints as usual and leaves its counts under `.cache`. */
export function tests(name: string, args: string[]): Step {
  const report = `.cache/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: ['vitest', 'run', ...args, ...reporters], report };
}

/** Resolves to whether the step went well; what it prints goes where ours goes. */
export function run({ name, command: [program = '', ...args] }: Step): Promise<boolean> {
  console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      // Under Vitest's own runner these make a nested one believe that it is a test.
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}
