import type { ProblemView } from './arrange';

/**
 * Than how many of the others a member is closer to the group. A rank and no similarity, which people cannot read: how
 * much is much differs by problem.
 */
export interface Closeness {
  farther: number;
  others: number;
}

/** Of two, neither is farther. */
const LEAST = 3;

/** By the id of a member that is there now; empty where all are as close, or too few. */
export function closenessOf({ group, members, answers }: ProblemView): Map<string, Closeness> {
  const known = [...members, ...answers].flatMap(({ id }) => {
    const reason = group?.reasons[id];
    return reason ? [{ id, similarity: reason.similarity }] : [];
  });
  const sorted = known.map(({ similarity }) => similarity).toSorted((one, other) => one - other);
  if (sorted.length < LEAST || sorted[0] === sorted.at(-1)) return new Map();
  const first = new Map<number, number>();
  for (const [nth, similarity] of sorted.entries())
    if (!first.has(similarity)) first.set(similarity, nth);
  return new Map(
    known.map(({ id, similarity }) => [
      id,
      { farther: first.get(similarity) ?? 0, others: known.length - 1 },
    ]),
  );
}
