import { describe, expect, it } from 'vitest';
import { findPersonalData } from '@/lib/privacy/find';
import { phoneFinder } from '@/lib/privacy/phone';
import { HOSTILE } from '@/scripts/eval-privacy/hostile';

describe('findPersonalData', () => {
  it('[PR2] finds each kind once and in order', () => {
    const text =
      'ana@example.com, +49 30 23125123, 4111 1111 1111 1111, DE89370400440532013000, 10.1.2.3, 123-45-6789';
    expect(findPersonalData(text, [phoneFinder()]).map(({ kind }) => kind)).toEqual([
      'email',
      'phone',
      'card',
      'iban',
      'ip',
      'national-id',
    ]);
  });

  // The measured figures are a tenth of this; a shared machine is slow, a quadratic detector is slower.
  it.each(HOSTILE)('[PR7] is not slowed down by 100 kB of $name', ({ text }) => {
    const start = performance.now();
    findPersonalData(text, [phoneFinder()]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
