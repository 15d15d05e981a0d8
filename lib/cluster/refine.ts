import { COARSE_VALUES, type Closeness } from './similarity';
import { relabel } from './tree';

/** What a member may not do. `label` is a group's number before the pass, as in `labels`. */
export interface Freedom {
  isFixed: (item: number) => boolean;
  mayJoin: (item: number, label: number, labels: Int32Array) => boolean;
  /** Takes out again who came into one group at the same time and may not. */
  settle: (labels: Int32Array) => Int32Array;
}

const FREE: Freedom = { isFixed: () => false, mayJoin: () => true, settle: (labels) => labels };

export interface Refinement {
  /** Cosine to a centre below which a member is left alone. */
  leastToCentre: number;
  rounds: number;
}

/**
 * Moves each member to the group whose centre, itself left out, it is nearest to, or to none where no
 * centre is as near as `leastToCentre`. In `rounds` passes, all members at once, hence independent of order.
 * The similarity is an inner product, so centres need no coordinates: sums of similarities suffice
 * (kernel k-means, Schölkopf, Smola & Müller 1998).
 */
export function refine(
  closeness: Closeness,
  labels: Int32Array,
  { leastToCentre, rounds }: Refinement,
  freedom = FREE,
): Int32Array {
  let current = relabel(labels);
  for (let round = 0; round < rounds; round++) {
    const next = relabel(freedom.settle(reassign(closeness, current, leastToCentre, freedom)));
    if (next.every((label, i) => label === current[i])) break;
    current = next;
  }
  return current;
}

function reassign(
  closeness: Closeness,
  labels: Int32Array,
  least: number,
  freedom: Freedom,
): Int32Array {
  const { sizes, slots, owners } = groupsOf(labels);
  const squares = new Float64Array(owners.length);
  const sums = new Float64Array(owners.length);
  for (let item = 0; item < labels.length; item++) {
    const own = slots[item]!;
    if (own >= 0) squares[own]! += sumOf(closeness, item, slots, sums)[own]!;
  }
  return labels.map((label, item) => {
    if (freedom.isFixed(item)) return label;
    sumOf(closeness, item, slots, sums);
    let best = -1;
    let most = least;
    for (let g = 0; g < owners.length; g++) {
      const isOwn = slots[item] === g;
      const product = sums[g]! - (isOwn ? 1 : 0);
      const square = isOwn ? squares[g]! - 2 * sums[g]! + 1 : squares[g]!;
      const cosine = product / Math.sqrt(Math.max(square, sizes[g]! * 1e-3));
      if (cosine <= most || !(isOwn || freedom.mayJoin(item, owners[g]!, labels))) continue;
      most = cosine;
      best = g;
    }
    return best < 0 ? labels.length + item : owners[best]!;
  });
}

/** Groups of two and more, in slots of their own: slot of each item or -1, label and size of each slot. */
function groupsOf(labels: Int32Array) {
  const counts = new Int32Array(labels.length);
  for (const label of labels) counts[label]!++;
  const slotOf = new Int32Array(labels.length).fill(-1);
  const owners: number[] = [];
  for (let label = 0; label < counts.length; label++)
    if (counts[label]! > 1) slotOf[label] = owners.push(label) - 1;
  return {
    sizes: owners.map((label) => counts[label]!),
    slots: labels.map((label) => slotOf[label]!),
    owners,
  };
}

/** Sums an item's similarities by group; to itself it is 1. */
function sumOf({ count, cells }: Closeness, item: number, slots: Int32Array, sums: Float64Array) {
  sums.fill(0);
  const row = item * count;
  for (let j = 0; j < count; j++) {
    const slot = slots[j]!;
    if (slot >= 0 && j !== item) sums[slot]! += COARSE_VALUES[cells[row + j]!]!;
  }
  if (slots[item]! >= 0) sums[slots[item]!]! += 1;
  return sums;
}
