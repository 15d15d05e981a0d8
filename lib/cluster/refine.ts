import type { Space } from './space';
import { packRows, transpose, type SparseRows } from './sparse';
import { relabel } from './tree';

/** What a member may not do: leave its group, or join one. */
export interface Freedom {
  fixed: (item: number) => boolean;
  mayJoin: (item: number, label: number) => boolean;
}

export const FREE: Freedom = { fixed: () => false, mayJoin: () => true };

/**
 * Moves each member to the group whose centre, itself left out, it is nearest to, or to none where no
 * centre is as near as `least` (cosine). `rounds` passes, all members at once, hence order-independent.
 */
export function refine(
  space: Space,
  labels: Int32Array,
  least: number,
  rounds: number,
  freedom = FREE,
): Int32Array {
  let current = labels;
  for (let round = 0; round < rounds; round++) {
    const next = relabel(reassign(space, current, least, freedom));
    if (next.every((label, i) => label === current[i])) return next;
    current = next;
  }
  return current;
}

function reassign(space: Space, labels: Int32Array, least: number, freedom: Freedom): Int32Array {
  const groups = centresOf(space, labels);
  const scores = new Float64Array(groups.count);
  return labels.map((label, item) => {
    if (freedom.fixed(item)) return label;
    scoreAll(space, groups, item, scores);
    const self = selfProduct(space, item);
    let best = -1;
    let most = least;
    for (let g = 0; g < groups.count; g++) {
      const own = g === label;
      if (own ? groups.sizes[g]! < 2 : groups.sizes[g]! < 2 || !freedom.mayJoin(item, g)) continue;
      const product = own ? scores[g]! - self : scores[g]!;
      const square = own ? groups.squares[g]! - 2 * scores[g]! + self : groups.squares[g]!;
      const cosine = product / Math.sqrt(Math.max(square, 1e-9) * Math.max(self, 1e-9));
      if (cosine > most) {
        most = cosine;
        best = g;
      }
    }
    return best < 0 ? labels.length + item : best;
  });
}

interface Centres {
  count: number;
  sizes: Int32Array;
  /** Squared length of each sum vector. */
  squares: Float64Array;
  byColumn: SparseRows;
  dense: Float32Array;
}

function centresOf(space: Space, labels: Int32Array): Centres {
  const count = labels.reduce((most, label) => Math.max(most, label + 1), 0);
  const sizes = new Int32Array(count);
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const size = space.dense?.size ?? 0;
  const dense = new Float32Array(count * size);
  labels.forEach((label, i) => {
    sizes[label]!++;
    const sum = sums[label]!;
    for (let c = space.rows.starts[i]!; c < space.rows.starts[i + 1]!; c++)
      sum.set(
        space.rows.columns[c]!,
        (sum.get(space.rows.columns[c]!) ?? 0) + space.rows.values[c]!,
      );
    for (let d = 0; d < size; d++) dense[label * size + d]! += space.dense!.cells[i * size + d]!;
  });
  const squares = Float64Array.from(sums, (sum, g) => {
    let sparse = 0;
    for (const value of sum.values()) sparse += value * value;
    let full = 0;
    for (let d = 0; d < size; d++) full += dense[g * size + d]! ** 2;
    return space.denseShare * full + (1 - space.denseShare) * sparse;
  });
  return { count, sizes, squares, byColumn: transpose(packRows(sums, space.rows.width)), dense };
}

/** Inner products of one item with every group's sum. */
function scoreAll(space: Space, groups: Centres, item: number, scores: Float64Array): void {
  const { rows, dense, denseShare } = space;
  scores.fill(0);
  const { byColumn } = groups;
  for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++) {
    const column = rows.columns[c]!;
    const value = (1 - denseShare) * rows.values[c]!;
    for (let p = byColumn.starts[column]!; p < byColumn.starts[column + 1]!; p++)
      scores[byColumn.columns[p]!]! += value * byColumn.values[p]!;
  }
  if (!dense) return;
  for (let g = 0; g < groups.count; g++) {
    let sum = 0;
    for (let d = 0; d < dense.size; d++)
      sum += groups.dense[g * dense.size + d]! * dense.cells[item * dense.size + d]!;
    scores[g]! += denseShare * sum;
  }
}

function selfProduct({ rows, dense, denseShare }: Space, item: number): number {
  let sparse = 0;
  for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++) sparse += rows.values[c]! ** 2;
  let full = 0;
  if (dense) for (let d = 0; d < dense.size; d++) full += dense.cells[item * dense.size + d]! ** 2;
  return denseShare * full + (1 - denseShare) * sparse;
}
