import { describe, expect, it } from 'vitest';
import { oneLine } from '@/lib/capture/metadata-text';

describe('oneLine', () => {
  it('joins spaces and is absent for nothing', () => {
    expect(oneLine(' a \n\t b ')).toBe('a b');
    expect(oneLine('  ')).toBeUndefined();
    expect(oneLine(null)).toBeUndefined();
  });

  it('writes out entities, keeps what is none and never makes an invalid character', () => {
    expect(oneLine('a &lt; b &amp; c &#39;d&#x27; &nope; &#0; &#9999999;')).toBe(
      "a < b & c 'd' &nope; \uFFFD \uFFFD",
    );
  });

  it('cuts at the length of a line', () => {
    expect(oneLine('x'.repeat(5_000))).toHaveLength(1_000);
  });
});
