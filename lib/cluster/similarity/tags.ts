import { compareTexts } from '@/lib/base/compare-texts';
import { foldTag } from '@/lib/domain/tags';
import type { SparseRows } from './sparse';

/**
 * Rows of which the product of two is `share` for the same one rare tag, next to nothing for a tag that most
 * insights have, and 0 without a common tag. Tags are what people mean, but not everybody gives them, so
 * they only bring pairs nearer.
 */
export function tagRows(tags: readonly (readonly string[])[], share: number): SparseRows {
  const folded = tags.map((some) => [...new Set(some.map(foldTag))].toSorted(compareTexts));
  const names = [...new Set(folded.flat())].toSorted(compareTexts);
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const tellings = tellingOf(folded);
  const starts = new Int32Array(folded.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  folded.forEach((some, row) => {
    const whole = Math.sqrt(some.reduce((sum, tag) => sum + (tellings.get(tag) ?? 0), 0));
    for (const tag of some) {
      columns.push(columnOf.get(tag) ?? 0);
      values.push(whole > 0 ? (Math.sqrt(share) * (tellings.get(tag) ?? 0)) / whole : 0);
    }
    starts[row + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: names.length,
  };
}

/** How much each tag tells, 0 (all have it) to 1 (two alone share it): its share of the highest idf. */
function tellingOf(tags: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of tags.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = Math.log(Math.max(3, tags.length) / 2);
  return new Map(
    [...counts].map(([tag, count]) => [tag, Math.min(1, Math.log(tags.length / count) / most)]),
  );
}
