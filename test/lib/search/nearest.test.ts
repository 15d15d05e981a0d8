import { describe, expect, it } from 'vitest';
import { nearest } from '@/lib/search/nearest';
import { anInsight, aPassage } from '@/test/support/builders';

const saying = (exact: string) => anInsight({ passages: [aPassage({ exact })] });
const found = (text: string, ...quotes: string[]) =>
  nearest(text, quotes.map(saying), 10).map(({ insight }) => insight.passages[0]?.exact);

const NOISE = [
  'The invoice for March shows the wrong VAT number again.',
  'We would like to sign in with our own identity provider.',
  'Dark mode would be lovely for the night shift.',
  'Our colleague cannot change the colour of the dashboard.',
];
const EXPORT = 'The export of 8,000 rows timed out after a minute.';

describe('nearest', () => {
  it('[CA63] finds what shares the rare words, in other forms of them, and nothing else', () => {
    expect(found('Exporting rows: every exports timed out.', EXPORT, ...NOISE)).toEqual([EXPORT]);
  });

  it('has the nearest first', () => {
    const nearer = 'Every export of many rows has timed out.';
    expect(found('Every export of rows timed out', EXPORT, nearer, ...NOISE)[0]).toBe(nearer);
  });

  it('has nothing for a word or two', () => {
    expect(found('It is', ...NOISE)).toEqual([]);
  });
});
