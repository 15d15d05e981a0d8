import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';

describe('createPseudonyms', () => {
  it('[PR4] numbers values by kind and gives one value one pseudonym', () => {
    const pseudonyms = createPseudonyms();
    expect(pseudonyms.of({ kind: 'customer', key: 'ana' })).toBe('[Customer 1]');
    expect(pseudonyms.of({ kind: 'customer', key: 'bo' })).toBe('[Customer 2]');
    expect(pseudonyms.of({ kind: 'email', key: 'ana' })).toBe('[Email 1]');
    expect(pseudonyms.of({ kind: 'customer', key: 'ana' })).toBe('[Customer 1]');
  });

  it('[PR4] goes on from a table that was kept', () => {
    const first = createPseudonyms();
    first.of({ kind: 'customer', key: 'ana' });
    const later = createPseudonyms(first.entries());
    expect(later.of({ kind: 'customer', key: 'bo' })).toBe('[Customer 2]');
    expect(later.of({ kind: 'customer', key: 'ana' })).toBe('[Customer 1]');
  });
});
