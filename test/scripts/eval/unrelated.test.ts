import { describe, expect, it } from 'vitest';
import { drawUnrelated } from '@/scripts/eval/unrelated';

const of = (label: string) => [1, 2, 3].map((nth) => ({ text: `${label} ${nth}`, label }));
const SETS = [
  [...of('refund'), ...of('limit'), ...of('oos')],
  [...of('delivery'), ...of('size')],
];

describe('unrelated texts', () => {
  it('are each of another label, and none of what a set calls noise', () => {
    const labels = drawUnrelated(SETS, 4, 0).map(({ label }) => label ?? '');
    expect(labels.toSorted()).toEqual(['delivery', 'limit', 'refund', 'size']);
  });

  it('are the same for the same seed', () => {
    expect(drawUnrelated(SETS, 3, 1)).toEqual(drawUnrelated(SETS, 3, 1));
    expect(drawUnrelated(SETS, 3, 1)).not.toEqual(drawUnrelated(SETS, 3, 2));
  });
});
