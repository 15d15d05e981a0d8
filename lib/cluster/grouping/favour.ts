import type { Grouping } from '@/lib/cluster/contract';
import { NEVER, toCell, type Similarities } from '@/lib/cluster/similarity/pairs';

/**
 * Added to the similarity of two that were together before, and taken from that of two that were there and
 * were not: five new ones in a hundred reshuffle nothing.
 */
const TOGETHER = 0.08;
const SEPARATE = 0.03;

/** Makes the table lean towards the grouping that people have seen. */
export function favour(
  { count, starts, cells }: Similarities,
  ids: readonly string[],
  { groups, ungrouped }: Grouping,
): void {
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const before = new Int32Array(count).fill(NEW);
  const seen = [...groups.map(({ members }) => members), ...ungrouped.map((id) => [id])];
  seen.forEach((members, label) => {
    for (const id of members) before[numbers.get(id) ?? count] = label;
  });
  const [bonus, malus] = [toCell(TOGETHER) - toCell(0), toCell(0) - toCell(-SEPARATE)];
  const [least, most] = [toCell(-1), toCell(1)];
  for (let a = 0; a < count; a++) {
    if (before[a] === NEW) continue;
    for (let b = a + 1; b < count; b++) {
      const at = starts[a]! + b;
      const cell = cells[at]!;
      if (before[b] === NEW || cell === NEVER) continue;
      cells[at] =
        before[a] === before[b] ? Math.min(most, cell + bonus) : Math.max(least, cell - malus);
    }
  }
}

const NEW = -1;
