import { describe, expect, it } from 'vitest';
import { tokenF1 } from '@/scripts/eval-pages/token-f1';

describe('tokenF1', () => {
  it('is 1 for the same words in any spacing, 0 for none in common', () => {
    expect(tokenF1('Slow  exports,\nagain', 'slow exports again')).toBe(1);
    expect(tokenF1('fast', 'slow exports')).toBe(0);
    expect(tokenF1('', '')).toBe(1);
  });

  it('counts a repeated word once for each time it is expected', () => {
    expect(tokenF1('slow slow', 'slow')).toBeCloseTo(2 / 3);
  });
});
