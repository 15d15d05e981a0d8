import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { product } from '@/lib/cluster/similarity/sparse';
import { tagRows } from '@/lib/cluster/similarity/tags';
import { anInsight, aPassage } from '@/test/support/builders';

const SHARE = 0.3;

describe('tags', () => {
  it('bring nearer those with the same rare tag, by no more than their share', () => {
    const rows = tagRows([['Export'], ['export'], ['api'], []], SHARE);
    expect(product(rows, 0, 1)).toBeCloseTo(SHARE, 5);
    expect(product(rows, 0, 2)).toBe(0);
    expect(product(rows, 0, 3)).toBe(0);
  });

  it('say nothing when everything has them', () => {
    const rows = tagRows([['inbox'], ['inbox'], ['inbox']], SHARE);
    expect(product(rows, 0, 1)).toBe(0);
  });

  it('that most members have are part of the gloss, as they were written', () => {
    const insights = [
      'The export of rows fails',
      'Export of many rows fails',
      'Rows fail to export',
    ].map((exact) => said(exact, 'Time zone'));
    const others = ['Dark theme', 'Invoice comes twice'].map((exact) => said(exact, 'x'));
    const [group] = cluster({ insights: [...insights, ...others], decisions: [] }).groups;
    expect(group?.phrases[0]).toBe('Time zone');
  });

  it('put together what is said in other words', () => {
    const words = [
      'The CSV stops halfway with a gateway error.',
      'I end up downloading the table region by region.',
      'Red and green look the same to me on the map.',
      'An invoice came twice in March.',
      'We are logged out each night at nine.',
      'Nobody can find the search field.',
      'On a phone the buttons are too small to press.',
      'Alerts wake the whole team for nothing.',
    ];
    const tags = ['export', 'export', 'colour', 'billing', 'login', 'search', 'mobile', 'alerts'];
    const insights = words.map((exact, nth) => said(exact, tags[nth] ?? ''));
    const { groups } = cluster({ insights, decisions: [] });
    expect(groups.map(({ members }) => members.toSorted())).toContainEqual(
      insights
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
    const untagged = insights.map((insight) => ({ ...insight, tags: [] }));
    expect(cluster({ insights: untagged, decisions: [] }).groups).toEqual([]);
  });
});

const said = (exact: string, tag: string) =>
  anInsight({ passages: [aPassage({ exact })], tags: [tag] });
