import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, toInstantOf } from '@/lib/capture/metadata-time';
import { aPage } from '@/test/support/page';

describe('toInstantOf', () => {
  it.each([
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T06:00', '2026-03-02T06:00:00.000Z'],
    ['2026-03-02 06:01:07', '2026-03-02T06:01:07.000Z'],
    ['2026-03-02T10:00:00+0100', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T10:00:00.123-05:30', '2026-03-02T15:30:00.000Z'],
    ['2026/3/2', '2026-03-02T00:00:00.000Z'],
    ['Mon, 02 Mar 2026 09:00:00 GMT', '2026-03-02T09:00:00.000Z'],
    ['March 2, 2026', '2026-03-02T00:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(toInstantOf(text)).toBe(instant);
  });

  it.each(['', 'yesterday', 'Chapter 2026', '2026-13-40', '1066-10-14', '3 min read'])(
    'has no date in "%s"',
    (text) => {
      expect(toInstantOf(text)).toBeUndefined();
    },
  );

  it('gives back any instant that it is given', () => {
    const date = fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (date) => {
        const second = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
        expect(toInstantOf(second)).toBe(second);
      }),
    );
  });
});

describe('readTime', () => {
  it('takes the date of publication before any other', () => {
    const html =
      '<time datetime="2020-01-01"></time><meta itemprop="datePublished" content="2026-03-02">';
    expect(readTime(aPage(html))).toBe('2026-03-02T00:00:00.000Z');
  });
});
