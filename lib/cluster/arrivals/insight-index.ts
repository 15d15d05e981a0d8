import { settingsFor } from '@/lib/cluster/settings';
import { denseRows, type Dense } from '@/lib/cluster/similarity/dense';
import { transpose, type SparseRows } from '@/lib/cluster/similarity/sparse';
import { weighTerms, type TermRows } from '@/lib/cluster/similarity/weights';
import { piecesOf } from '@/lib/cluster/text/pieces';
import { readTexts } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { coverageOver } from './coverage';

/** The stored insights, so that a new one is compared with all of them in milliseconds. */
export interface Index {
  ids: readonly string[];
  /** Similarity of a text to each of `ids`, about -0.2 to 1. `vector` where the encoder has read it. */
  compare: (insight: Insight, vector?: Float32Array) => Float32Array;
  /** Whether it holds vectors of the encoder. */
  isRead: boolean;
  /** Mean similarity of two of some of `ids`, given by their places; with or without the vectors. */
  cohesion: (items: readonly number[], isRead: boolean) => number;
  /** How much of what a text says some of `ids` say too, in the same words, 0 to 1. */
  coverage: (insight: Insight, items: readonly number[]) => number;
}

/** Reads all of them once: about a second for 10,000. Made again when enough has changed. */
export function createIndex(
  insights: readonly Insight[],
  vectors?: ReadonlyMap<string, Float32Array>,
): Index {
  const ids = insights.map(({ id }) => id);
  const dense = denseRows(ids, vectors);
  const { pieceShare, denseShare, commonestPiece } = settingsFor(dense);
  const readings = readTexts(insights.map(insightText));
  const words = lookUp(weighTerms(readings.map(({ terms }) => terms)));
  const pieces = lookUp(
    weighTerms(
      readings.map(({ surfaces }) => surfaces),
      commonestPiece,
      piecesOf,
    ),
  );
  const compare = (insight: Insight, vector?: Float32Array): Float32Array => {
    const scores = new Float32Array(ids.length);
    const [reading] = readTexts([insightText(insight)]);
    words.add(reading!.terms, 1 - pieceShare, scores);
    pieces.add(reading!.surfaces, pieceShare, scores);
    if (dense && vector) mixIn(dense, vector, denseShare, scores);
    return scores;
  };
  const cohesion = (items: readonly number[], isRead: boolean): number => {
    const [said, spelt] = [words.square(items), pieces.square(items)];
    const lexical = (1 - pieceShare) * said + pieceShare * spelt;
    const mixed = isRead && dense ? mix(lexical, squareOf(dense, items), denseShare) : lexical;
    const count = items.length;
    return (mixed - count) / Math.max(1, count * (count - 1));
  };
  const covered = coverageOver(readings.map(({ terms }) => terms));
  const coverage = (insight: Insight, items: readonly number[]): number =>
    covered(readTexts([insightText(insight)])[0]!.terms, items);
  return { ids, compare, isRead: dense !== undefined, cohesion, coverage };
}

const mix = (lexical: number, dense: number, share: number): number =>
  (1 - share) * lexical + share * dense;

/** The sum of all products of some rows; that of a row with itself counts 1, however long the row is. */
function squareOf({ rows, size, known }: Dense, items: readonly number[]): number {
  const sum = new Float64Array(size);
  let own = 0;
  for (const item of items) {
    own -= known[item]!;
    for (let k = 0; k < size; k++) {
      const cell = rows[item * size + k]!;
      sum[k]! += cell;
      own += cell * cell;
    }
  }
  return sum.reduce((all, cell) => all + cell * cell, -own);
}

function lookUp({ rows, weigh }: TermRows) {
  const byColumn: SparseRows = transpose(rows);
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

function mixIn(
  { rows, size, known }: Dense,
  vector: Float32Array,
  share: number,
  scores: Float32Array,
) {
  for (let i = 0; i < scores.length; i++) {
    scores[i]! *= 1 - share;
    if (!known[i]) continue;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += rows[i * size + k]! * vector[k]!;
    scores[i]! += share * sum;
  }
}
