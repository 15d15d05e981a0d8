import { describe, expect, it } from 'vitest';
import { edgeFinder, valueFinder } from '@/lib/privacy/values';

const values = new Map([['hunter2!', { kind: 'secret', key: 'hunter2!' } as const]]);

describe('valueFinder', () => {
  it('finds a value again as a whole word in any case', () => {
    const text = 'I typed HUNTER2! and xhunter2!';
    expect(valueFinder(values)(text)).toEqual([
      { kind: 'secret', key: 'hunter2!', start: 8, end: 16 },
    ]);
  });

  it('looks for nothing when there is nothing', () => {
    expect(valueFinder(new Map())('text')).toEqual([]);
  });
});

describe('edgeFinder', () => {
  it('finds the rest of a value at the ends of a cut text', () => {
    const found = edgeFinder(values)('ter2! was typed: hunte');
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [17, 22],
    ]);
  });
});
