import type { RowFiller } from './pairs';
import { transpose, type SparseRows } from './sparse';

/**
 * Takes off each pair `malus` of what the one word brings that brings most: two texts that share two words
 * are more similar than two that share one, however rare that one is where there are few texts (cf. the soft
 * "and" of Salton, Fox & Wu 1983, "Extended Boolean information retrieval"). `words` are rows as they are
 * weighed in the similarity that `fill` adds.
 */
export function withoutLoneWord(fill: RowFiller, words: SparseRows, malus: number): RowFiller {
  if (malus === 0) return fill;
  const strongest = strongestIn(words);
  return (i, row) => {
    fill(i, row);
    const most = strongest(i);
    for (let j = i + 1; j < row.length; j++) row[j]! -= malus * most[j]!;
  };
}

/** Of each row i, what the strongest shared word brings to its product with each later row. */
function strongestIn(words: SparseRows): (i: number) => Float32Array {
  const byColumn = transpose(words);
  const next = byColumn.starts.slice();
  const most = new Float32Array(words.starts.length - 1);
  return (i) => {
    most.fill(0, i + 1);
    for (let c = words.starts[i]!; c < words.starts[i + 1]!; c++) {
      const column = words.columns[c]!;
      const end = byColumn.starts[column + 1]!;
      for (let p = ++next[column]!; p < end; p++) {
        const j = byColumn.columns[p]!;
        most[j] = Math.max(most[j]!, words.values[c]! * byColumn.values[p]!);
      }
    }
    return most;
  };
}
