import { settingsFor } from '@/lib/cluster/settings';
import { piecesOf } from '@/lib/cluster/text/pieces';
import type { Repeated } from '@/lib/cluster/text/repeated';
import { readTexts } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { commonShare, withoutCommonPart } from './common-part';
import { denseRows, innerProduct } from './dense';
import { joinColumns, product } from './sparse';
import { weighTerms } from './weights';
import { weighWords } from './words';

/** Similarity of two insights to the engine, 0 to 1, by their ids. What it has not read is similar to nothing. */
export type Similarity = (one: string, other: string) => number;

/**
 * All are read together, so that a word that all of them share says little. By words and pieces of words, and
 * by `vectors` where both have one; without what is `repeated` in the inbox they are from.
 */
export function createSimilarity(
  insights: readonly Insight[],
  vectors?: ReadonlyMap<string, Float32Array>,
  repeated?: Repeated,
): Similarity {
  const readings = readTexts(insights.map(insightText), repeated);
  const words = weighWords(readings);
  const ids = insights.map(({ id }) => id);
  const read = denseRows(ids, vectors);
  const oneSubject = read ? commonShare(words.rows, read) : 0;
  const dense = read && withoutCommonPart(read, oneSubject);
  const { pieceShare, denseShare, commonestPiece } = settingsFor(dense, 0, oneSubject);
  const surfaces = readings.map((reading) => reading.surfaces);
  const pieces = weighTerms(surfaces, commonestPiece, piecesOf);
  const spelt = joinColumns(words.rows, pieces.rows, pieceShare);
  const at = new Map(ids.map((id, item) => [id, item]));
  return (one, other) => {
    const [a, b] = [at.get(one), at.get(other)];
    if (a === undefined || b === undefined) return 0;
    const lexical = product(spelt, a, b);
    if (!dense?.known[a] || !dense.known[b]) return Math.min(1, lexical);
    const mixed = (1 - denseShare) * lexical + denseShare * innerProduct(dense, a, b);
    return Math.min(1, Math.max(0, mixed));
  };
}
