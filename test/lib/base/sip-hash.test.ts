import { expect, it } from 'vitest';
import { sipHash } from '@/lib/base/sip-hash';

/** The key of the published vectors: bytes 00 to 0f. */
const KEY = [0x0706050403020100n, 0x0f0e0d0c0b0a0908n] as const;
const bytes = (count: number) => Uint8Array.from({ length: count }, (_, at) => at);

it.each([
  [0, 0x726fdb47dd0e0e31n],
  [1, 0x74f839c593dc67fdn],
  [8, 0x93f5f5799a932462n],
  [15, 0xa129ca6149be45e5n],
])('gives the published answer for %i bytes', (count, answer) => {
  expect(sipHash(KEY, bytes(count))).toBe(answer);
});
