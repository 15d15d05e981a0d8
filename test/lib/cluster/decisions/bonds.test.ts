import { describe, expect, it } from 'vitest';
import { Bonds, problemNode } from '@/lib/cluster/decisions/bonds';

const areOne = (bonds: Bonds, a: string, b: string): boolean =>
  bonds.company(a) === bonds.company(b);

describe('bonds', () => {
  it('[CL3] reach through others', () => {
    const bonds = new Bonds();
    bonds.join('a', 'b');
    bonds.join('c', 'd');
    bonds.join('b', 'c');
    expect(areOne(bonds, 'a', 'd')).toBe(true);
  });

  it('[CL4] are not made between those parted before, directly or through others', () => {
    const bonds = new Bonds();
    bonds.part('a', 'c');
    bonds.join('a', 'b');
    bonds.join('b', 'c');
    expect(areOne(bonds, 'a', 'b')).toBe(true);
    expect(areOne(bonds, 'b', 'c')).toBe(false);
  });

  it('[CL3] are not undone by a parting that comes after them', () => {
    const bonds = new Bonds();
    bonds.join('a', 'b');
    bonds.part('a', 'b');
    expect(areOne(bonds, 'a', 'b')).toBe(true);
    expect(bonds.parted).toEqual([]);
  });

  it('[CL5] never join two problems', () => {
    const bonds = new Bonds();
    bonds.join('a', problemNode('one'));
    bonds.join('b', problemNode('other'));
    bonds.join('a', 'b');
    expect(areOne(bonds, 'a', 'b')).toBe(false);
    expect([bonds.problemOf('a'), bonds.problemOf('b')]).toEqual(['one', 'other']);
  });
});
