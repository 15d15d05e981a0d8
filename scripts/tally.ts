import { readFile } from 'node:fs/promises';
import { z } from '@/lib/base/z';

export interface Count {
  passed: number;
  failed: number;
}

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Counts of a Vitest report; a file that could not be loaded counts as one failure, a lost report as one. */
export async function count(path: string): Promise<Count> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? { passed: 0, failed: 1 } : tally(JSON.parse(text));
}

export function tally(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = Report.parse(report);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const isFailed = (test: { status: string }): boolean => test.status === 'failed';
