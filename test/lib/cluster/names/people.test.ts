import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { firstNamesIn, namesSomebody } from '@/lib/cluster/names/people';
import { readTexts } from '@/lib/cluster/text/terms';
import { newId } from '@/lib/domain/id';
import { anInsight, aPassage } from '@/test/support/builders';

const from = (name: string, exact: string) =>
  anInsight({ customer: { name }, passages: [aPassage({ exact })] });

const NOBODY: ReadonlySet<string> = new Set();

describe('people', () => {
  it.each([
    'Tom stayed on the line',
    'Ask Inês for the file',
    'Frau Weber wartet auf den Export',
    '田中さんのエクスポートが失敗します',
  ])('sees somebody in "%s"', (text) => {
    expect(namesSomebody(text, NOBODY)).toBe(true);
  });

  it.each([
    'Will the export end',
    'May invoices are late',
    'Alexa puts shoes on the list',
    'お客さんが待っています',
  ])('sees nobody in "%s"', (text) => expect(namesSomebody(text, NOBODY)).toBe(false));

  it('knows those whom the pages name, unless it is a word that many use', () => {
    const items = [
      from('Zbigniew Wilk', 'The export fails'),
      from('Export Desk', 'An export fails again'),
      from('bo', 'Export is slow'),
    ];
    const readings = readTexts(items.map(({ passages }) => passages[0]!.exact));
    expect([...firstNamesIn(items, readings)]).toEqual(['Zbigniew']);
  });

  it('[CL15] give no group its name while anybody says anything else', () => {
    const problemId = newId();
    const insights = [
      'Tom closed the export before it was done',
      'Export of Tom never came back',
      'Tom says the export fails',
      'The export is gone',
    ].map((exact) => anInsight({ problemId, passages: [aPassage({ exact })] }));
    const [group] = cluster({ insights, decisions: [] }).groups;
    expect(group?.name).not.toContain('Tom');
  });
});
