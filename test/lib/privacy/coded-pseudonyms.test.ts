import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodedPseudonyms } from '@/lib/privacy/coded-pseudonyms';
import { phoneFinder } from '@/lib/privacy/phone';
import { redactInsight } from '@/lib/privacy/redact-insight';
import { aPassage, anInsight, aSource } from '@/test/support/builders';

const KEY = '00112233445566778899aabbccddeeff';
const phones = phoneFinder();

describe('pseudonyms by code', () => {
  it('[PR9] are the same on one machine for ever, and others on another', () => {
    const ana = { kind: 'customer', key: 'ana' } as const;
    const [one, other] = [createCodedPseudonyms(KEY), createCodedPseudonyms(`f${KEY.slice(1)}`)];
    expect(one.of(ana)).toMatch(/^\[Customer \d[\dA-Z]{5}\]$/);
    expect(one.of(ana)).toBe(createCodedPseudonyms(KEY).of(ana));
    expect(one.of(ana)).not.toBe(other.of(ana));
    expect(one.of(ana)).not.toBe(one.of({ ...ana, key: 'bo' }));
  });

  it('[PR6] redacting twice is redacting once, whatever the key', () => {
    const text =
      'Ana Ruiz, ana@example.com, phone 030 23125123, key sk_live_4eC39HqLyjWDarjtT1zdp7dc';
    const insight = anInsight({
      passages: [aPassage({ exact: text, prefix: text })],
      customer: { name: 'Ana Ruiz', email: 'ana@example.com' },
      source: aSource({ title: text, url: 'https://example.com/t?who=ana%40example.com' }),
      note: text,
    });
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'.split('')), {
      minLength: 32,
      maxLength: 32,
    });
    fc.assert(
      fc.property(hex, (digits) => {
        const redaction = { phones, pseudonyms: createCodedPseudonyms(digits.join('')) };
        const once = redactInsight(insight, redaction).insight;
        expect(JSON.stringify(once)).not.toMatch(/ana@example|Ruiz|23125123|4eC39Hq/);
        expect(redactInsight(once, redaction).insight).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
