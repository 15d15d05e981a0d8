import { expect, it } from 'vitest';
import { createLikeness } from '@/lib/cluster/similarity/likeness';
import { anInsight, aPassage } from '@/test/support/builders';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const exports = saying('Every export of a large table times out.');
const same = saying('Exporting large tables always ends in a timeout of the export.');
const logins = saying('SSO users are logged out each night.');
const all = [exports, same, logins];

it('finds what is said about one thing more alike than what is not', () => {
  const likeness = createLikeness(all);
  expect(likeness(exports.id, exports.id)).toBeCloseTo(1, 5);
  expect(likeness(exports.id, same.id)).toBeGreaterThan(likeness(exports.id, logins.id) + 0.1);
});

it('finds alike in other words what the vectors say is alike', () => {
  const vectors = new Map([
    [exports.id, Float32Array.of(1, 0, 0, 0)],
    [logins.id, Float32Array.of(1, 0, 0, 0)],
    [same.id, Float32Array.of(0, 1, 0, 0)],
  ]);
  const likeness = createLikeness(all, vectors);
  expect(likeness(exports.id, logins.id)).toBeGreaterThan(likeness(exports.id, same.id));
});

it('compares by words alone with what has no vector', () => {
  const vectors = new Map([[exports.id, Float32Array.of(1, 0, 0, 0)]]);
  const likeness = createLikeness(all, vectors);
  expect(likeness(exports.id, same.id)).toBeGreaterThan(0.1);
  expect(likeness(exports.id, 'gone')).toBe(0);
});
