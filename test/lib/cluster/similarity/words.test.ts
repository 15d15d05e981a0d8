import { describe, expect, it } from 'vitest';
import { product } from '@/lib/cluster/similarity/sparse';
import { weighWords } from '@/lib/cluster/similarity/words';
import { readTexts } from '@/lib/cluster/text/terms';

describe('the words of texts', () => {
  const readings = readTexts([
    'Der Kalender wird nicht mehr aktualisiert',
    'Unser Outlookkalender ist leer',
    'Die Rechnung ist falsch',
  ]);

  it('are shared by a compound and its part', () => {
    const { rows } = weighWords(readings);
    expect(product(rows, 0, 1)).toBeGreaterThan(0);
    expect(product(rows, 0, 2)).toBe(0);
  });

  it('hold the parts and not the compound', () => {
    const { terms, partsOf } = weighWords(readings);
    expect(terms).toContain('kalend');
    expect(terms).not.toContain('outlookkal');
    expect(partsOf('rechnung')).toEqual(['rechnung']);
  });
});
