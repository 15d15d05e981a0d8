import { COARSE_VALUES, type CoarseSimilarities } from '@/lib/cluster/similarity/pairs';
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
  table: CoarseSimilarities,
  labels: Int32Array,
  { leastToCentre, rounds }: Refinement,
  freedom = FREE,
): Int32Array {
  let current = relabel(labels);
  for (let round = 0; round < rounds; round++) {
    const next = relabel(freedom.settle(reassign(table, current, leastToCentre, freedom)));
    if (next.every((label, i) => label === current[i])) break;
    current = next;
  }
  return current;
}

function reassign(
  table: CoarseSimilarities,
  labels: Int32Array,
  least: number,
  freedom: Freedom,
): Int32Array {
  const { slots, owners, sizes } = groupsOf(labels);
  const sums = sumsOf(table, slots, owners.length);
  const { count } = table;
  const squares = new Float64Array(owners.length);
  slots.forEach((slot, item) => {
    if (slot < owners.length) squares[slot]! += sums[slot * count + item]!;
  });
  return labels.map((label, item) => {
    if (freedom.isFixed(item)) return label;
    let best = -1;
    let most = least;
    for (let g = 0; g < owners.length; g++) {
      const isOwn = slots[item] === g;
      const sum = sums[g * count + item]!;
      const product = sum - (isOwn ? 1 : 0);
      const square = isOwn ? squares[g]! - 2 * sum + 1 : squares[g]!;
      const cosine = product / Math.sqrt(Math.max(square, sizes[g]! * 1e-3));
      if (cosine <= most || !(isOwn || freedom.mayJoin(item, owners[g]!, labels))) continue;
      most = cosine;
      best = g;
    }
    return best < 0 ? labels.length + item : owners[best]!;
  });
}

/** Groups of two and more get slots from 0, everyone else the slot after the last. */
function groupsOf(labels: Int32Array) {
  const counts = new Int32Array(labels.length);
  for (const label of labels) counts[label]!++;
  const owners: number[] = [];
  const slotOf = new Int32Array(labels.length).fill(-1);
  for (let label = 0; label < counts.length; label++)
    if (counts[label]! > 1) slotOf[label] = owners.push(label) - 1;
  const slots = labels.map((label) => (slotOf[label]! < 0 ? owners.length : slotOf[label]!));
  return { owners, slots, sizes: owners.map((label) => counts[label]!) };
}

/** Each item's similarities summed by slot, a row a slot; to itself it is 1. */
function sumsOf({ count, starts, cells }: CoarseSimilarities, slots: Int32Array, groups: number) {
  const sums = new Float32Array((groups + 1) * count);
  const row = new Float64Array(groups + 1);
  for (let item = 0; item < count; item++) {
    const start = starts[item]!;
    const own = slots[item]! * count;
    row.fill(0);
    row[slots[item]!] = 1;
    for (let j = item + 1; j < count; j++) {
      const value = COARSE_VALUES[cells[start + j]!]!;
      row[slots[j]!]! += value;
      sums[own + j]! += value;
    }
    for (let slot = 0; slot < groups; slot++) sums[slot * count + item]! += row[slot]!;
  }
  return sums;
}
