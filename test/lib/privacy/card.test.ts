import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCards, passesLuhn } from '@/lib/privacy/card';

const found = (text: string) => findCards(text).map(({ start, end }) => text.slice(start, end));

describe('findCards', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '5555-5555-5555-4444',
    '3782 822463 10005',
    '6011111111111117',
    '2223003122003222',
  ])('finds %s', (number) => {
    expect(found(`Card ${number}, please`)).toEqual([number]);
  });

  it.each([
    ['a wrong check digit', '4111111111111112'],
    ['no issuer', '9111111111111111'],
    ['other groups', '4111-1111111-11111'],
    ['a longer number', '41111111111111112222'],
    ['a part of a code', 'A4111111111111111_'],
  ])('takes no number with %s', (_, number) => {
    expect(found(`Order ${number}`)).toEqual([]);
  });
});

describe('passesLuhn', () => {
  it('notices any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = '4111111111111111';
        const wrong = (Number(digits[at]) + by) % 10;
        expect(passesLuhn(`${digits.slice(0, at)}${wrong}${digits.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});
