import { describe, expect, it } from 'vitest';
import { english } from '@/lib/cluster/languages/en';
import { shapeOf } from '@/lib/cluster/names/shape';

const shape = (text: string, troubled = 1): number => shapeOf(text, english, troubled);

describe('shapeOf', () => {
  it.each([
    ['Check the account balance', 'Balance of the account'],
    ['Session silently drops', 'Session without drops'],
    ['Spare parts price', 'Price range'],
    ['How long the transfer takes', 'How long does the transfer take'],
    ['How the trial works', 'How is the trial'],
    ['Exports time out', 'It times out'],
    ['Call the office', 'Call me on'],
  ])('gives more to "%s" than to "%s"', (more, less) => {
    expect(shape(more)).toBeGreaterThan(shape(less));
  });

  it('gives more to what tells of trouble only where the group does', () => {
    const [fault, wish] = ['Export of rows fails', 'Export the rows'];
    expect(shape(fault, 1)).toBeGreaterThan(shape(wish, 1));
    expect(shape(fault, 0.1)).toBeLessThan(shape(wish, 0.1));
  });
});
