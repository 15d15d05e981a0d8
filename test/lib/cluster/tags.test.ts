import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { product } from '@/lib/cluster/sparse';
import { tagRows } from '@/lib/cluster/tags';
import { anInsight, aPassage } from '@/test/support/builders';

const SHARE = 0.3;

describe('tags', () => {
  it('bring nearer those with the same rare tag, by no more than their share', () => {
    const rows = tagRows([['Export'], ['export'], ['api'], []], SHARE);
    expect(product(rows, 0, 1)).toBeCloseTo(SHARE / 2, 5);
    expect(product(rows, 0, 2)).toBe(0);
    expect(product(rows, 0, 3)).toBe(0);
  });

  it('say nothing when everything has them', () => {
    const rows = tagRows([['inbox'], ['inbox'], ['inbox']], SHARE);
    expect(product(rows, 0, 1)).toBe(0);
  });

  it('put together what is said in other words', () => {
    const said = (exact: string, ...tags: string[]) =>
      anInsight({ passages: [aPassage({ exact })], tags });
    const one = said('The CSV stops halfway with a gateway error.', 'export');
    const other = said('I end up downloading the table region by region.', 'export');
    const rest = ['colour', 'billing', 'login', 'search', 'mobile', 'maps'].map((tag, nth) =>
      said(`Entirely another matter number ${'abcdef'[nth]} of ${tag} ${tag}s here.`, tag),
    );
    const { groups } = cluster({ insights: [one, other, ...rest], decisions: [] });
    expect(groups.map(({ members }) => members.toSorted())).toContainEqual(
      [one.id, other.id].toSorted(),
    );
  });
});
