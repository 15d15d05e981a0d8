import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '@/lib/base/fingerprint';

describe('the fingerprint of a text', () => {
  it('never changes: the ids of groups and the vectors that are kept go by it', () => {
    expect(fingerprint('')).toBe('92ca2f0e1388a0fbb0ef9803baaedc8b');
    expect(fingerprint('Every export of many rows times out')).toBe(
      'fde2a4be35f53b2a6d26ba071131ae73',
    );
  });

  it('is 32 hexadecimal digits, and another for another text', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (one, other) => {
        expect(fingerprint(one)).toMatch(/^[\da-f]{32}$/);
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });
});
