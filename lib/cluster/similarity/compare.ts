import type { Settings } from '@/lib/cluster/settings';
import type { Insight } from '@/lib/domain/insight';
import { withCircumstances } from './circumstances';
import { withDense, type Dense } from './dense';
import { withoutLoneWord } from './lone-word';
import { similarities, sparseFiller, type RowFiller, type Similarities } from './pairs';
import { fastProducts } from './products';
import { joinColumns, type SparseRows } from './sparse';

/** What items are compared by, a row an item. */
export interface Compared {
  items: readonly Insight[];
  words: SparseRows;
  pieces: SparseRows;
  tags: SparseRows;
  /** Where the encoder has read some of them. */
  dense: Dense | undefined;
}

/** The similarity of each pair. */
export function compareAll(
  { items, words, pieces, tags, dense }: Compared,
  { pieceShare, denseShare, loneWordMalus }: Settings,
  kernel: WebAssembly.Module | undefined,
): Similarities {
  const spelt = sparseFiller(joinColumns(words, pieces, pieceShare));
  const lexical = withoutLoneWord(spelt, words, (1 - pieceShare) * loneWordMalus);
  const mixed = dense
    ? withDense(lexical, dense, fastProducts(dense, kernel), denseShare)
    : lexical;
  const placed = withCircumstances(mixed, items);
  return similarities(items.length, both(placed, sparseFiller(tags)));
}

/** Adds what both say. */
const both =
  (one: RowFiller, other: RowFiller): RowFiller =>
  (i, row) => {
    one(i, row);
    other(i, row);
  };
