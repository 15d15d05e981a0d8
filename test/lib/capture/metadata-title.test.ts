import { describe, expect, it } from 'vitest';
import { readTitle } from '@/lib/capture/metadata-title';
import { aPage } from '@/test/support/page';

describe('readTitle', () => {
  it.each([
    ['Why our exports take so long | Rowbase', undefined, 'Why our exports take so long'],
    ['Rowbase » Why our exports take so long', undefined, 'Why our exports take so long'],
    ['Rowbase: why our exports take so long', undefined, 'why our exports take so long'],
    ['Export fails - Rowbase', 'Rowbase', 'Export fails'],
    ['Rowbase | Export fails', 'rowbase', 'Export fails'],
    ['Export fails - Rowbase', undefined, 'Export fails - Rowbase'],
    ['Well-known limits', undefined, 'Well-known limits'],
  ])('of "%s" on %s is "%s"', (shown, site, title) => {
    expect(readTitle(aPage(`<title>${shown}</title>`), site)).toBe(title);
  });

  it('keeps a title with a colon that a heading repeats', () => {
    const doc = aPage(
      '<title>Exports: why they take so long</title><h1>Exports: why they take so long</h1>',
    );
    expect(readTitle(doc, undefined)).toBe('Exports: why they take so long');
  });

  it('takes the only heading when the window has a very long title or none', () => {
    const heading = 'Why our exports of large tables take so long';
    for (const shown of ['', 'word '.repeat(40)]) {
      expect(readTitle(aPage(`<title>${shown}</title><h1>${heading}</h1>`), undefined)).toBe(
        heading,
      );
    }
  });
});
