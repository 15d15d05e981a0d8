import type { Insight } from '@/lib/domain/insight';
import type { ClusterInput } from './contract';
import type { Constraints } from './decisions/constraints';
import { reweigh } from './decisions/reweigh';
import { settingsFor, type Settings } from './settings';
import { commonShare, withoutCommonPart } from './similarity/common-part';
import type { Compared } from './similarity/compare';
import { denseRows } from './similarity/dense';
import type { SparseRows } from './similarity/sparse';
import { tagRows } from './similarity/tags';
import { weighTerms } from './similarity/weights';
import { weighWords } from './similarity/words';
import type { PartsOf } from './text/compounds';
import { piecesOf } from './text/pieces';
import type { Reading } from './text/terms';

/** Items with what was read in them, and how that is to be compared. */
export interface ItemsRead extends Compared {
  readings: readonly Reading[];
  /** Column of `words` to term. */
  terms: readonly string[];
  partsOf: PartsOf;
  settings: Settings;
}

/** What people decided says which words count. */
export function readItems(
  items: readonly Insight[],
  readings: readonly Reading[],
  constraints: Constraints,
  { vectors, granularity }: Pick<ClusterInput, 'vectors' | 'granularity'>,
): ItemsRead {
  const { rows: words, terms, partsOf } = weighWords(readings);
  const read = denseRows(
    items.map(({ id }) => id),
    vectors,
  );
  const oneSubject = read ? commonShare(words, read) : 0;
  const dense = read && withoutCommonPart(read, oneSubject);
  reweigh(words, constraints);
  const settings = settingsFor(dense, granularity, oneSubject);
  const pieces = piecesIn(readings, settings);
  const tags = tagRows(
    items.map((item) => item.tags),
    settings.tagShare,
  );
  return { items, readings, words, terms, partsOf, pieces, tags, dense, settings };
}

const piecesIn = (readings: readonly Reading[], { commonestPiece }: Settings): SparseRows =>
  weighTerms(
    readings.map(({ surfaces }) => surfaces),
    commonestPiece,
    piecesOf,
  ).rows;
