import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { readRecord } from '@/lib/capture/adapters/read-record';
import { PageReading } from '@/lib/capture/reading';
import { markedText, sourcePages } from '@/test/support/source-pages';

const pages = sourcePages();

describe('adapters', () => {
  it.each(pages)('[CA50] read $app, $variant', ({ expected, open }) => {
    const doc = open();
    const { record, health } = readRecord(ADAPTERS, doc, markedText(doc));
    const { confidence, place: _place, ...fields } = record ?? { confidence: {} };
    expect(record ? fields : null).toEqual(expected.record);
    expect(health).toEqual(expected.health);
    expect(PageReading.shape.record.safeParse(record).success).toBe(true);
    expect(Object.values(confidence).every((sureness) => sureness > 0 && sureness <= 1)).toBe(true);
  });

  it.each(pages)('[CA51] leave the page of $app, $variant as it was', ({ open }) => {
    const doc = open();
    const before = doc.documentElement.cloneNode(true);
    readRecord(ADAPTERS, doc, markedText(doc));
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });

  it.each(ADAPTERS)('have two pages or more of $app to be tried on', ({ app }) => {
    expect(
      pages.filter(({ expected }) => expected.record?.app === app).length,
    ).toBeGreaterThanOrEqual(2);
  });

  it.each(ADAPTERS)(
    'of $app use no hashed class and only addresses that compile',
    ({ urls, message, fields }) => {
      for (const url of urls) expect(() => new RegExp(url)).not.toThrow();
      const selectors = [...message, ...Object.values(fields).flatMap(({ read }) => read)];
      expect(selectors.filter((selector) => /\.(sc|css|jss)-/.test(selector))).toEqual([]);
    },
  );
});
