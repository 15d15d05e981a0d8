import type { Grouping } from './contract';
import { NEVER, toCell, type Similarities } from './similarity';

/** Added to the similarity of two that were together before: five new ones in a hundred reshuffle nothing. */
const BONUS = 0.08;

/** Makes the table lean towards the grouping that people have seen. */
export function favour(
  { count, cells }: Similarities,
  ids: readonly string[],
  { groups }: Grouping,
): void {
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const bonus = toCell(BONUS) - toCell(0);
  const most = toCell(1);
  for (const { members } of groups) {
    const items = members.flatMap((id) => numbers.get(id) ?? []);
    for (const a of items)
      for (const b of items) {
        const cell = cells[a * count + b]!;
        if (a !== b && cell !== NEVER) cells[a * count + b] = Math.min(most, cell + bonus);
      }
  }
}
