import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('[CA22] the evaluation prints its counts and nothing else, and nothing is found wrongly', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'scripts/eval-anchors.ts',
    'test/fixtures/pages',
    '--json',
  ]);
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
