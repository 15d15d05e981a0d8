import { describe, expect, it } from 'vitest';
import { phoneFinder } from '@/lib/privacy/phone';

const found = (text: string) => phoneFinder()(text).map(({ start, end }) => text.slice(start, end));

describe('phoneFinder', () => {
  it.each([
    '+49 30 23125123',
    '+1 (212) 555-0123',
    '0044 20 7946 0123',
    '(212) 555-0123',
    '020 7946 0123',
    '01 99 00 12 34',
    '03-1234-5678',
  ])('finds %s', (number) => {
    expect(found(`Please use ${number} today`)).toEqual([number]);
  });

  it('finds a number without groups only after a word for it', () => {
    expect(found('call me at 2125550123')).toEqual(['2125550123']);
    expect(found('we have 2125550123 rows')).toEqual([]);
  });

  it.each([
    '2026-03-02 10:15',
    '02.03.2026',
    '978-3-16-148410-0',
    'order 212-555-0123',
    '1 234 567 EUR',
    '1.234.567,00',
    '192.168.100.200',
    '2019 - 2026',
    '+1',
    '000 000 0000',
  ])('has none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows one number by one key however it is written', () => {
    const keys = phoneFinder()('+1 212 555 0123 or (212) 555-0123').map(({ key }) => key);
    expect(keys).toEqual(['+12125550123', '+12125550123']);
  });
});
