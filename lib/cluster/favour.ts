import type { Grouping } from './contract';
import { cellAt, NEVER, toCell, type Similarities } from './similarity';

/** Added to the similarity of two that were together before: five new ones in a hundred reshuffle nothing. */
const BONUS = 0.08;

/** Makes the table lean towards the grouping that people have seen. */
export function favour(table: Similarities, ids: readonly string[], { groups }: Grouping): void {
  const { cells } = table;
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const bonus = toCell(BONUS) - toCell(0);
  const most = toCell(1);
  for (const { members } of groups) {
    const items = members.flatMap((id) => numbers.get(id) ?? []);
    for (const [nth, a] of items.entries())
      for (let other = nth + 1; other < items.length; other++) {
        const at = cellAt(table, a, items[other]!);
        if (cells[at] !== NEVER) cells[at] = Math.min(most, cells[at]! + bonus);
      }
  }
}
