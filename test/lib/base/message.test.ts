import { describe, expect, it } from 'vitest';
import { plural, t } from '@/lib/base/message';

describe('t', () => {
  it('gives the English text of a key', () => {
    expect(t('extension_name')).toBe('Verbatim');
  });
});

describe('plural', () => {
  it('has a form for one', () => {
    expect(plural('insights', 1)).toBe('1 insight');
  });

  it('has a form for many, with the count as the language writes it', () => {
    expect(plural('insights', 12_000)).toBe('12,000 insights');
  });

  it('uses the form for many for none', () => {
    expect(plural('insights', 0)).toBe('0 insights');
  });
});
