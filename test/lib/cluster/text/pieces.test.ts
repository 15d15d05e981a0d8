import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/cluster/text/pieces';

const shared = (one: string, other: string) => {
  const pieces = new Set(piecesOf(one));
  return piecesOf(other).filter((piece) => pieces.has(piece)).length;
};

describe('the pieces of a word', () => {
  it('mark where it begins and ends', () => {
    expect(piecesOf('tax')).toEqual(['_ta', 'tax', 'ax_', '_tax', 'tax_']);
  });

  it('are the same with accents and without', () => {
    expect(piecesOf('suscripción')).toEqual(piecesOf('suscripcion'));
  });

  it.each([
    ['Japanese', '届く', '届か'],
    ['Chinese', '退款', '退货'],
    ['Korean', '결제됐', '결제되'],
  ])('are shared by forms of a short word in %s', (_, one, other) => {
    expect(shared(one, other)).toBeGreaterThan(0);
  });
});
