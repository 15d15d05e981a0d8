import type { Constraints } from './constraints';

/** The same decisions among `some` items alone, in their numbers. Whoever is kept from others must be among them. */
export function within(some: readonly number[], constraints: Constraints): Constraints {
  const numbers = new Map(some.map((item, nth) => [item, nth]));
  const kept = (items: Iterable<number>): number[] =>
    [...items].flatMap((item) => numbers.get(item) ?? []);
  return {
    ...constraints,
    anchors: constraints.anchors.map((anchor) => ({ ...anchor, items: kept(anchor.items) })),
    apart: constraints.apart.map(([a, b]) => [numbers.get(a)!, numbers.get(b)!] as const),
    barred: new Map([...constraints.barred].map(([id, items]) => [id, new Set(kept(items))])),
  };
}
