import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { withoutLoneWord } from '@/lib/cluster/similarity/lone-word';
import { fromCell, cellAt, similarities, sparseFiller } from '@/lib/cluster/similarity/pairs';
import { weighTerms } from '@/lib/cluster/similarity/weights';
import { aPassage, anInsight } from '@/test/support/builders';

/** Similarity of items a and b of the documents, by words alone. */
function similarity(documents: string[], malus: number, [a, b]: [number, number]): number {
  const { rows } = weighTerms(documents.map((document) => document.split(' ')));
  const table = similarities(documents.length, withoutLoneWord(sparseFiller(rows), rows, malus));
  return fromCell(table.cells[cellAt(table, a, b)]!);
}

describe('a lone word', () => {
  const ONE = ['card stolen', 'card expired'];
  const TWO = ['export rows fail', 'export rows slow'];

  it('brings two texts less near than without the malus', () => {
    const plain = similarity([...ONE, ...TWO], 0, [0, 1]);
    expect(similarity([...ONE, ...TWO], 0.4, [0, 1])).toBeCloseTo(0.6 * plain, 3);
  });

  it('costs a pair that shares two words a smaller part', () => {
    const plain = similarity([...ONE, ...TWO], 0, [2, 3]);
    expect(similarity([...ONE, ...TWO], 0.4, [2, 3])).toBeCloseTo(0.8 * plain, 3);
  });

  it('takes nothing from a pair without a word in common', () => {
    expect(similarity([...ONE, ...TWO], 0.4, [0, 2])).toBeCloseTo(0, 3);
  });

  it('leaves texts of a small inbox alone that share no more than one', () => {
    const insights = [
      'My flight to Lisbon was cancelled without a message.',
      'Cancelled the gym membership but the fee is still taken.',
      'The statement of May shows a refund nobody asked for.',
      'Why was my parcel left in the rain by the driver?',
      'A driver for the old printer cannot be found any more.',
      'The plan of the conference room is upside down.',
      'Which life insurance plan covers skiing accidents?',
      'Play the song about the yellow submarine again.',
    ].map((exact) => anInsight({ passages: [aPassage({ exact })] }));
    expect(cluster({ insights, decisions: [] }).groups).toEqual([]);
  });
});
