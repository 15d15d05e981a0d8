import { describe, expect, it } from 'vitest';
import { tally } from '@/scripts/tally';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('tally', () => {
  it('takes the counts of Vitest', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
    const report = { numPassedTests: 3, numFailedTests: 1, testResults };
    expect(tally(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] };
    expect(tally(report)).toEqual({ passed: 0, failed: 1 });
  });

  it('refuses a report of another shape', () => {
    expect(() => tally({ numPassedTests: 'many' })).toThrow(/numFailedTests/);
  });
});
