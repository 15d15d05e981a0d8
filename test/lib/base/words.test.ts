import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/base/words';

describe('the words of a text', () => {
  it('are found in any script', () => {
    expect(wordsOf('The export, 5,000 rows!')).toEqual(['the', 'export', '5', '000', 'rows']);
    expect(wordsOf('表格超时')).toContain('表格');
    expect(wordsOf(' – ')).toEqual([]);
  });

  it('know no case and no accents', () => {
    expect(wordsOf('Über Straße')).toEqual(wordsOf('uber straße'));
  });
});
