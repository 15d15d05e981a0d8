import type { Freedom } from '@/lib/cluster/grouping/refine';
import { cellAt, NEVER, type Similarities } from '@/lib/cluster/similarity/pairs';
import type { Constraints } from './constraints';

/** Pairs that the tree merges before all others: the members of each anchor, each with the one before it. */
export const joinsOf = ({ anchors }: Constraints): [number, number][] =>
  anchors.flatMap(({ items }) =>
    items.slice(1).map((item, i): [number, number] => [items[i]!, item]),
  );

/**
 * Marks pairs that people keep apart, so that no merge of the tree brings them together (cannot-link:
 * Davidson & Ravi 2009, "Using instance-level constraints in agglomerative hierarchical clustering").
 */
export function forbid(table: Similarities, constraints: Constraints): void {
  const never = (a: number, b: number): void => {
    if (a !== b) table.cells[cellAt(table, a, b)] = NEVER;
  };
  const { anchors, apart, barred, closed } = constraints;
  for (const [a, b] of apart) never(a, b);
  const problems = anchors.filter(({ problemId }) => problemId !== undefined);
  // One member stands for all: they are merged first, and what is forbidden to one is forbidden to all.
  problems.forEach(({ problemId, items: [first] }, p) => {
    for (const other of problems.slice(p + 1)) never(first!, other.items[0]!);
    for (const item of barred.get(problemId!) ?? []) never(first!, item);
  });
  const shut = problems.filter(({ problemId }) => closed.has(problemId!));
  for (const { items } of shut) {
    const inside = new Set(items);
    for (let other = 0; other < table.count; other++)
      if (!inside.has(other)) never(items[0]!, other);
  }
}

/** The same for single moves. */
export function freedomOf({ anchors, apart, barred, closed }: Constraints): Freedom {
  const fixed = new Set(anchors.flatMap(({ items }) => items));
  const partners = new Map<number, number[]>();
  for (const [a, b] of apart) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const problems = anchors.filter(({ problemId }) => problemId !== undefined);
  const refuses = (problemId: string, item: number): boolean =>
    closed.has(problemId) || (barred.get(problemId)?.has(item) ?? false);
  return {
    isFixed: (item) => fixed.has(item),
    mayJoin: (item, label, labels) =>
      !partners.get(item)?.some((other) => labels[other] === label) &&
      !problems.some(
        ({ problemId, items }) => labels[items[0]!] === label && refuses(problemId!, item),
      ),
    settle: (labels) => {
      const settled = labels.slice();
      let free = settled.reduce((most, label) => Math.max(most, label), 0) + 1;
      for (const [a, b] of apart) {
        if (settled[a] !== settled[b]) continue;
        const leaver = fixed.has(Math.max(a, b)) ? Math.min(a, b) : Math.max(a, b);
        settled[leaver] = free++;
      }
      return settled;
    },
  };
}
