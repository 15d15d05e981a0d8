import { describe, expect, it } from 'vitest';
import { isCookieBanner, lineKey, piecesOf } from '@/lib/capture/page-difference-noise';

describe('piecesOf', () => {
  it('loses nothing of a line', () => {
    for (const line of [
      'From March 2, 2026: $29.50 a month!',
      '1,234 reviews · 4.8',
      '価格は2026-03-02から',
    ]) {
      expect(
        piecesOf(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }
  });
});

describe('lineKey', () => {
  it.each([
    ['Team plan: $29', 'Team plan: $39'],
    ['5,000 rows', '10,000 rows'],
    ['up to 3 seats', 'up to 5 seats'],
    ['Version 4.1', 'Version 4.2'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other));
  });
});

describe('isCookieBanner', () => {
  it('knows a banner from a text about cookies', () => {
    expect(isCookieBanner('This site uses cookies. Accept all')).toBe(true);
    expect(isCookieBanner('Wir verwenden Cookies: alle akzeptieren')).toBe(true);
    expect(isCookieBanner('Our bakery sells cookies')).toBe(false);
    expect(isCookieBanner(`How we accept cookies. ${'It is a long story. '.repeat(40)}`)).toBe(
      false,
    );
  });
});
