import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('[CA22] the evaluation prints its counts and nothing else, and nothing is found wrongly', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/run.mjs', 'eval-anchors', 'test/fixtures/pages', '--json'],
    // What Vitest sets for its own runner would reach the build.
    { env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } },
  );
  const counts = JSON.parse(stdout);
  expect(Object.keys(counts)).toEqual([
    'pages',
    'selections',
    'capturedExactly',
    'foundOnReload',
    'mutated',
  ]);
  expect(counts.pages).toBeGreaterThan(0);
  expect(counts.selections).toBeGreaterThan(5);
  expect(counts.capturedExactly).toBe(counts.selections);
  expect(counts.foundOnReload).toBe(counts.selections);
  expect(counts.mutated).toMatchObject({ wronglyFound: 0 });
  expect(Object.keys(counts.mutated)).toEqual([
    'standing',
    'found',
    'reportedLost',
    'wronglyFound',
  ]);
}, 120_000);
