import type { Settings } from '@/lib/cluster/settings';
import { transpose } from '@/lib/cluster/similarity/sparse';
import { weighTerms, type TermRows } from '@/lib/cluster/similarity/weights';
import { weighWords } from '@/lib/cluster/similarity/words';
import { piecesOf } from '@/lib/cluster/text/pieces';
import type { Reading } from '@/lib/cluster/text/terms';

/** The words of the stored insights and the pieces they are spelt with, each looked up by who has it. */
export function createLexicon(
  readings: readonly Reading[],
  { pieceShare, commonestPiece }: Settings,
) {
  const words = lookUp(weighWords(readings));
  const pieces = lookUp(
    weighTerms(
      readings.map(({ surfaces }) => surfaces),
      commonestPiece,
      piecesOf,
    ),
  );
  return {
    /** Adds the similarity of a text to each of them. */
    add(reading: Reading, scores: Float32Array): void {
      words.add(reading.terms, 1 - pieceShare, scores);
      pieces.add(reading.surfaces, pieceShare, scores);
    },
    /** The sum of the similarities of all pairs among some of them, each with itself included. */
    square: (items: readonly number[]): number =>
      (1 - pieceShare) * words.square(items) + pieceShare * pieces.square(items),
  };
}

function lookUp({ rows, weigh }: TermRows) {
  const byColumn = transpose(rows);
  const add = (document: readonly string[], share: number, scores: Float32Array): void => {
    for (const [column, weight] of weigh(document)) {
      const value = share * weight;
      for (let p = byColumn.starts[column]!; p < byColumn.starts[column + 1]!; p++)
        scores[byColumn.columns[p]!]! += value * byColumn.values[p]!;
    }
  };
  const sum = new Float64Array(rows.width);
  const square = (items: readonly number[]): number => {
    sum.fill(0);
    for (const item of items)
      for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
        sum[rows.columns[c]!]! += rows.values[c]!;
    return sum.reduce((all, cell) => all + cell * cell, 0);
  };
  return { add, square };
}
