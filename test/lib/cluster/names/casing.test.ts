import { describe, expect, it } from 'vitest';
import { casingOf } from '@/lib/cluster/names/casing';

describe('the casing of a group', () => {
  it('is what most write in the middle of a sentence', () => {
    const cased = casingOf(['The PDF is cut', 'my pdf is cut', 'A PDF in Excel', 'Use Excel now']);
    expect(cased('Pdf from excel is cut')).toBe('PDF from Excel is cut');
  });

  it('is not learnt from one sentence, from its first word or from a title', () => {
    const cased = casingOf(['Export to Excel', 'Export fails', 'Export Fails On Large Tables']);
    expect(cased('Excel: export fails')).toBe('Excel: export fails');
  });

  it('takes the capitals of a title away where others write none', () => {
    const cased = casingOf(['the download is slow in Excel', 'a slow download in Excel']);
    expect(cased('Excel Download Slow')).toBe('Excel download slow');
  });

  it('takes them from a title of two words too', () => {
    expect(casingOf(['my back pain at night', 'for back pain', 'Back Pain'])('Back Pain')).toBe(
      'Back pain',
    );
  });

  it('takes no capital away elsewhere', () => {
    const cased = casingOf(['what i said', 'then i wrote']);
    expect(cased('Lowest amount I can pay')).toBe('Lowest amount I can pay');
  });
});
