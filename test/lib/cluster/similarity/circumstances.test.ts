import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { withCircumstances } from '@/lib/cluster/similarity/circumstances';
import { cellAt, fromCell, similarities, type RowFiller } from '@/lib/cluster/similarity/pairs';
import type { Insight } from '@/lib/domain/insight';
import { aPassage, anInsight, aSource } from '@/test/support/builders';

const SAID = 0.4;

/** Similarity of the first two of the insights when each pair is so similar. */
function similarity(insights: readonly Insight[], said = SAID): number {
  const table = similarities(insights.length, withCircumstances(saying(said), insights));
  return fromCell(table.cells[cellAt(table, 0, 1)]!);
}

const saying =
  (said: number): RowFiller =>
  (i, row) =>
    row.fill(said, i + 1);

const by = (company: string, id: string) => anInsight({ ...from(id), customer: { company } });

const from = (recordId: string, app = 'zendesk') => ({ source: aSource({ app, recordId }) });
const OTHERS = ['3', '4', '5', '6', '7', '8'].map((id) => anInsight(from(id)));

describe('circumstances', () => {
  it('bring nearer what comes from one record', () => {
    const same = similarity([anInsight(from('1')), anInsight(from('1')), ...OTHERS]);
    expect(same).toBeCloseTo(1.5 * SAID, 3);
  });

  it('take one number in two apps for two records', () => {
    const [two, other] = [anInsight(from('1')), anInsight(from('1', 'jira'))];
    expect(similarity([two, other, ...OTHERS])).toBeCloseTo(SAID, 3);
  });

  it('bring little nearer what one company says', () => {
    const same = similarity([by('Acme', '1'), by('ACME', '2'), ...OTHERS]);
    expect(same).toBeGreaterThan(SAID);
    expect(same).toBeLessThan(1.06 * SAID);
  });

  it('part praise from pain', () => {
    const pain = anInsight({ ...from('1'), kind: 'pain' });
    const praise = anInsight({ ...from('2'), kind: 'praise' });
    expect(similarity([pain, praise, ...OTHERS])).toBeLessThan(
      similarity([pain, { ...praise, kind: 'other' }, ...OTHERS]),
    );
  });

  it('[CL14] join nothing that shares no meaning', () => {
    const twins = [anInsight(from('1')), anInsight(from('1')), ...OTHERS];
    expect(similarity(twins, 0)).toBeCloseTo(0, 3);
    expect(similarity(twins, -0.1)).toBeCloseTo(-0.1, 3);
  });

  it('[CL14] that all have in common change nothing', () => {
    const same = ['The export of rows fails', 'Rows fail to export', 'Dark theme, please'].map(
      (exact) => ({ ...anInsight({ passages: [aPassage({ exact })] }), ...from('1') }),
    );
    const fill = saying(SAID);
    expect(withCircumstances(fill, same)).toBe(fill);
  });

  it('[CL14] of one customer leave apart what has nothing in common', () => {
    const insights = [
      'Invoices come twice in March.',
      'Red and green look the same to me on the map.',
      'Nobody can find the search field.',
      'On a phone the buttons are too small to press.',
      'Alerts wake the whole team for nothing.',
      'We are logged out each night at nine.',
    ].map((exact, nth) =>
      anInsight({
        passages: [aPassage({ exact })],
        customer: { company: nth < 4 ? 'Acme' : 'Beta' },
        ...from(String(nth >> 1)),
      }),
    );
    expect(cluster({ insights, decisions: [] }).groups).toEqual([]);
  });
});
