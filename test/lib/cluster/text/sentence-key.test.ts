import { describe, expect, it } from 'vitest';
import { keyOf, lengthOf } from '@/lib/cluster/text/sentence-key';

describe('the key of a sentence', () => {
  it.each([
    ['Was this helpful? 12 said so.', 'was this helpful – 7 said so'],
    ['Notes of the weekly sync with Nowak', 'Notes of the weekly sync with Mora'],
  ])('is the same for another number, and for another name in a long one', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['Pinned by Ana', 'Pinned by Bo'],
    ['Der Export fehlt', 'Der Bericht fehlt'],
    ['Notes of the weekly sync with us', 'Minutes of the weekly sync with us'],
  ])('is another for other words', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('has a length in words', () => {
    expect(lengthOf(keyOf('It does not work.'))).toBe(4);
  });
});
