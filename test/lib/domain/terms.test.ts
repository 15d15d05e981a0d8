import { describe, expect, it } from 'vitest';
import { termsOf } from '@/lib/domain/terms';

describe('terms of a text', () => {
  it('are the beginnings of its words, each once', () => {
    expect(termsOf('Exports: exporting an Export fails')).toEqual(['expor', 'fails']);
  });

  it('are none for the shortest words', () => {
    expect(termsOf('It is up to us, не так ли')).toEqual(['так']);
  });

  it('know no accents and no case', () => {
    expect(termsOf('ÜBER')).toEqual(termsOf('uber'));
  });

  it('are words where none are spaced', () => {
    expect(termsOf('表格导出总是超时')).toEqual(expect.arrayContaining(['表格', '导出']));
  });
});
