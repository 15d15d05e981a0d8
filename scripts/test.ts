import { rm } from 'node:fs/promises';
import { findChromium, findFirefox } from './browsers';
import { CHECKS, run, tests, type Step } from './steps';
import { count, type Count } from './tally';

/** All checks and the tests in real browsers; goes on after a failure, to tell all of them at once. */
const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];

for (const step of [...CHECKS, await browserTests()]) await take(step);

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function take(step: Step): Promise<void> {
  if (step.report) await rm(step.report, { force: true });
  const ok = await run(step);
  const counted = step.report ? await count(step.report) : { passed: 0, failed: 0 };
  total.passed += counted.passed;
  // A check that is no test, or a run that broke down before it could count, is one failure.
  total.failed += ok ? counted.failed : Math.max(1, counted.failed);
  if (!ok) broken.push(step.name);
}

async function browserTests(): Promise<Step> {
  const chromium = await findChromium().catch((error: Error) => error.message);
  console.log(`Chromium: ${chromium}`);
  const firefox = await findFirefox();
  console.log(`Firefox: ${firefox ?? 'not found and not installable, its tests are left out'}`);
  const without = firefox ? [] : ['--exclude', 'test/e2e/firefox/**'];
  return tests('browser tests', ['--config', 'vitest.e2e.config.ts', ...without]);
}
