import { expect, it } from 'vitest';
import { likenessTable } from '@/lib/cluster/similarity/likeness';
import { anInsight, aPassage } from '@/test/support/builders';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

it('finds what is said about one thing more alike than what is not', () => {
  const exports = saying('Every export of a large table times out.');
  const same = saying('Exporting large tables always ends in a timeout of the export.');
  const logins = saying('SSO users are logged out each night.');
  const [[itself = 0, near = 0, far = 1] = []] = likenessTable([exports], [exports, same, logins]);
  expect(itself).toBeCloseTo(1, 5);
  expect(near).toBeGreaterThan(far + 0.1);
});
