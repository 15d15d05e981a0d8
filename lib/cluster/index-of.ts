import { insightText, type Insight } from '@/lib/domain/insight';
import { denseRows, type Dense } from './dense';
import { piecesOf } from './pieces';
import { settingsFor } from './settings';
import { transpose, type SparseRows } from './sparse';
import { readTexts } from './terms';
import { weighTerms, type TermRows } from './weights';

/** The stored insights, so that a new one is compared with all of them in milliseconds. */
export interface Index {
  ids: readonly string[];
  /** Similarity of a text to each of `ids`, about -0.2 to 1. `vector` where the encoder has read it. */
  compare: (insight: Insight, vector?: Float32Array) => Float32Array;
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
    words(reading!.terms, 1 - pieceShare, scores);
    pieces(reading!.surfaces, pieceShare, scores);
    if (dense && vector) mixIn(dense, vector, denseShare, scores);
    return scores;
  };
  return { ids, compare };
}

function lookUp({ rows, weigh }: TermRows) {
  const byColumn: SparseRows = transpose(rows);
  return (document: readonly string[], share: number, scores: Float32Array): void => {
    for (const [column, weight] of weigh(document)) {
      const value = share * weight;
      for (let p = byColumn.starts[column]!; p < byColumn.starts[column + 1]!; p++)
        scores[byColumn.columns[p]!]! += value * byColumn.values[p]!;
    }
  };
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
