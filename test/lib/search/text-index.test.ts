import { describe, expect, it } from 'vitest';
import { createTextIndex } from '@/lib/search/text-index';
import { anInsight, aPassage, aSource } from '@/test/support/builders';

const saying = (exact: string) =>
  anInsight({ passages: [aPassage({ exact })], source: aSource({ title: '' }) });

function indexOf(...insights: ReturnType<typeof anInsight>[]) {
  const index = createTextIndex();
  index.put(insights);
  return index;
}

describe('the text index', () => {
  it('finds a word by how it begins', () => {
    const insight = saying('Every export times out');
    expect(indexOf(insight, saying('Login fails')).search('exp')).toEqual([insight.id]);
  });

  it('finds a long word in spite of a slip', () => {
    const insight = saying('The dashboard is slow');
    expect(indexOf(insight).search('dashbaord')).toEqual([insight.id]);
  });

  it('wants every word of the query', () => {
    const both = saying('export of invoices');
    expect(indexOf(both, saying('export of users')).search('export invoices')).toEqual([both.id]);
  });

  it('finds words with and without their accents, in any script', () => {
    const german = saying('Die Übersicht lädt nicht');
    const japanese = saying('エクスポートが失敗します');
    const index = indexOf(german, japanese);
    expect(index.search('ubersicht')).toEqual([german.id]);
    expect(index.search('失敗')).toEqual([japanese.id]);
  });

  it('finds notes, tags, people, and the number of a ticket', () => {
    const insight = anInsight({
      note: 'ask finance',
      tags: ['billing'],
      customer: { name: 'Ana Ruiz', company: 'Acme' },
      source: aSource({ recordId: '#48213' }),
    });
    const index = indexOf(insight);
    for (const word of ['finance', 'billing', 'ruiz', 'acme', '48213']) {
      expect(index.search(word)).toEqual([insight.id]);
    }
  });

  it('knows an edited insight by its new words only, and a removed one no more', () => {
    const insight = saying('old words');
    const index = indexOf(insight);
    index.put([{ ...insight, passages: [aPassage({ exact: 'fresh text' })] }]);
    expect(index.search('old')).toEqual([]);
    expect(index.search('fresh')).toEqual([insight.id]);
    index.remove([insight.id]);
    expect(index.search('fresh')).toEqual([]);
  });
});
