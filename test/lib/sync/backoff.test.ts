import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRetryAfter, waitAfter } from '@/lib/sync/backoff';

it('[SY50] waits at random below a limit that doubles to five minutes', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, random) => {
        const wait = waitAfter(attempts, undefined, () => random);
        expect(wait).toBeGreaterThanOrEqual(500);
        expect(wait).toBeLessThanOrEqual(300_000);
        expect(wait).toBeLessThanOrEqual(Math.max(500, 1000 * 2 ** attempts));
      },
    ),
  );
});

it('[SY50] does as the server asks, up to an hour', () => {
  expect(waitAfter(9, 7000)).toBe(7000);
  expect(waitAfter(0, 86_400_000)).toBe(3_600_000);
});

it('reads both forms of Retry-After', () => {
  const now = Date.parse('2026-03-02T09:00:00Z');
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter('Mon, 02 Mar 2026 09:01:00 GMT', now)).toBe(60_000);
  expect(readRetryAfter('soon', now)).toBeUndefined();
  expect(readRetryAfter(null, now)).toBeUndefined();
});
