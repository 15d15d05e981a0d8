import type { Constraints } from '@/lib/cluster/decisions/constraints';
import type { Reading } from '@/lib/cluster/text/terms';

/** So many of those who say the same are compared: a notice that hundreds forward would decide what is similar. */
const COMPARED = 2;

export interface Copies {
  /** Item numbers, ascending. */
  compared: number[];
  /** By the number of one of them, those who say the same and go where it goes. */
  followers: ReadonlyMap<number, readonly number[]>;
}

/**
 * Who says in the same words, numbers aside, what others say. People may have told even those apart: whoever a
 * decision keeps from others is compared. Of equals those count first that were there before.
 */
export function findCopies(
  readings: readonly Reading[],
  constraints: Constraints,
  isKnown: (item: number) => boolean,
): Copies {
  const company = companyOf(constraints);
  const parted = partedIn(constraints);
  const order = [...readings.keys()].toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
  const equals = Map.groupBy(order, (item) => {
    const said = readings[item]!.sentences.join(' ').toLowerCase().replace(/\d+/g, '0');
    return said === '' || parted.has(item) ? item : `${company.get(item) ?? ''} ${said}`;
  });
  const all = [...equals.values()];
  return {
    compared: all.flatMap((items) => items.slice(0, COMPARED)).toSorted((a, b) => a - b),
    followers: new Map(
      all
        .filter(({ length }) => length > COMPARED)
        .map(([first, ...rest]) => [first!, rest.slice(COMPARED - 1)]),
    ),
  };
}

/** By item, whom it is kept together with. */
const companyOf = ({ anchors }: Constraints): Map<number, number> =>
  new Map(anchors.flatMap(({ items }, anchor) => items.map((item) => [item, anchor] as const)));

const partedIn = ({ apart, barred }: Constraints): Set<number> =>
  new Set([...apart.flat(), ...[...barred.values()].flatMap((some) => [...some])]);
