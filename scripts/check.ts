import { CHECKS, run } from './steps';

/** All checks that need no browser; stops at the first that fails. */
for (const step of CHECKS) {
  if (!(await run(step))) throw new Error(`\nFailed: ${step.name}`);
}
