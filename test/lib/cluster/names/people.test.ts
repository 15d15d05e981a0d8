import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { namesSomebody, peopleIn } from '@/lib/cluster/names/people';
import { readTexts } from '@/lib/cluster/text/terms';
import type { Insight } from '@/lib/domain/insight';
import { newId } from '@/lib/domain/id';
import { anInsight, aPassage } from '@/test/support/builders';

const from = (name: string, exact: string) =>
  anInsight({ customer: { name }, passages: [aPassage({ exact })] });

const said = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

const peopleOf = (items: Insight[]) =>
  peopleIn(items, readTexts(items.map(({ passages }) => passages[0]!.exact)));

const LISTED = peopleOf([]);

describe('people', () => {
  it.each([
    'Tom stayed on the line',
    'Ask Inês for the file',
    'exports stop for maria',
    'EXPORTS STOP FOR MARIA',
    'Frau Weber wartet auf den Export',
    '田中さんのエクスポートが失敗します',
  ])('sees somebody in "%s"', (text) => {
    expect(namesSomebody(text, LISTED)).toBe(true);
  });

  it.each([
    'Will the export end',
    'mark as read, then pay the bill',
    'May invoices are late',
    'Alexa puts shoes on the list',
    'お客さんが待っています',
  ])('sees nobody in "%s"', (text) => expect(namesSomebody(text, LISTED)).toBe(false));

  it.each([
    ['Thandiwe Moyo', 'Export fails for Thandiwe'],
    ['Zbigniew Wilk', 'Export fails for wilk'],
    ['Mei-Ling Chen', 'Mei-Ling cannot export'],
    ["Siobhan O'Brien", "O'Brien cannot export"],
  ])('knows %s by any part of the name, however often it is said: %s', (name, text) => {
    const items = [
      from(name, text),
      ...Array.from({ length: 4 }, () => said(`We see: ${name} waits`)),
    ];
    expect(namesSomebody(text, peopleOf(items))).toBe(true);
  });

  it('takes for a word what most write as one, and a team for nobody', () => {
    const people = peopleOf([
      from('Mark Bell', 'I cannot mark it as read'),
      from('Export Desk', 'The Export fails'),
      from('bo', 'We mark all of it as read'),
      from('Jan van Dyk', 'Ik kan dan niets meer doen'),
      from('Will Potts', 'Some of them are dan'),
    ]);
    expect(
      ['mark', 'export', 'bo', 'van', 'will', 'dan'].filter((word) => people.has(word)),
    ).toEqual([]);
    expect(['bell', 'dyk', 'potts'].every((word) => people.has(word))).toBe(true);
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

  it('[CL15] rather take what hardly anybody says', () => {
    const problemId = newId();
    const texts = ['Mei-Ling cannot export invoices', 'Mei-Ling cannot export invoices at all'];
    const insights = texts.map((exact) => ({ ...from('Mei-Ling Chen', exact), problemId }));
    const other = { ...said('Something else about a page here'), problemId };
    const [group] = cluster({ insights: [...insights, other], decisions: [] }).groups;
    expect(group?.name).toBe('Something else about a page');
  });

  it.each([
    ['Thandiwe Moyo', 'Export fails for Thandiwe', 'Export fails when Thandiwe logs in'],
    ['Zbigniew Wilk', 'Export fails for Wilk', 'Export fails for wilk again'],
    ['Mei-Ling Chen', 'Mei-Ling cannot export invoices', 'Mei-Ling cannot export invoices at all'],
    ['Maria Ortiz', 'exports stop for maria', 'EXPORTS STOP FOR MARIA'],
  ])('[CL15] calls nobody by name, nor do the words that set it apart: %s', (name, ...texts) => {
    const problemId = newId();
    const insights = [...texts, ...texts].map((exact) => ({ ...from(name, exact), problemId }));
    const other = { ...said('The export of invoices is gone'), problemId };
    const [group] = cluster({ insights: [...insights, other], decisions: [] }).groups;
    expect(group!.phrases).not.toEqual([]);
    expect([group!.name, ...group!.phrases].join(' ')).not.toMatch(
      /thandiwe|wilk|mei|ling|maria/iu,
    );
  });
});
