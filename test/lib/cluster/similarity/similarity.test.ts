import { expect, it } from 'vitest';
import { createSimilarity } from '@/lib/cluster/similarity/similarity';
import { anInsight, aPassage } from '@/test/support/builders';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const exports = saying('Every export of a large table times out.');
const same = saying('Exporting large tables always ends in a timeout of the export.');
const logins = saying('SSO users are logged out each night.');
const all = [exports, same, logins];

it('finds what is said about one thing more similar than what is not', () => {
  const similarity = createSimilarity(all);
  expect(similarity(exports.id, exports.id)).toBeCloseTo(1, 5);
  expect(similarity(exports.id, same.id)).toBeGreaterThan(similarity(exports.id, logins.id) + 0.1);
});

it('finds similar in other words what the vectors say is similar', () => {
  const vectors = new Map([
    [exports.id, Float32Array.of(1, 0, 0, 0)],
    [logins.id, Float32Array.of(1, 0, 0, 0)],
    [same.id, Float32Array.of(0, 1, 0, 0)],
  ]);
  const similarity = createSimilarity(all, vectors);
  expect(similarity(exports.id, logins.id)).toBeGreaterThan(similarity(exports.id, same.id));
});

it('compares by words alone with what has no vector', () => {
  const vectors = new Map([[exports.id, Float32Array.of(1, 0, 0, 0)]]);
  const similarity = createSimilarity(all, vectors);
  expect(similarity(exports.id, same.id)).toBeGreaterThan(0.1);
  expect(similarity(exports.id, 'gone')).toBe(0);
});
