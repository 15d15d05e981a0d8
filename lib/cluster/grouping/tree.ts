import { cellAt, fromCell, NEVER, type Similarities } from '@/lib/cluster/similarity/pairs';

/** Merges of a tree, closest first. Each names one item of either side. */
export interface Tree {
  count: number;
  left: Int32Array;
  right: Int32Array;
  similarity: Float32Array;
}

/**
 * Average-link tree by chains of nearest neighbours (Murtagh 1983, "A survey of recent advances in
 * hierarchical clustering algorithms"). Overwrites `table`. Pairs in `joined`, the lower item
 * first and no item twice as the lower one, are merged first, at similarity 1. O(count²) in time. Ties go to the lower index.
 */
export function buildTree(table: Similarities, joined: readonly [number, number][] = []): Tree {
  const state = createState(table);
  for (const [a, b] of joined) join(state, a, b, 1);
  const chain: number[] = [];
  while (state.alive.length > 1) {
    if (chain.length === 0) chain.push(state.alive[0]!);
    grow(state, chain);
  }
  return sorted(state);
}

/** Which group each item is in when no merge below `cut` counts. Labels count up from 0 by item. */
export function cutTree(tree: Tree, cut: number): Int32Array {
  const parents = Int32Array.from({ length: tree.count }, (_, i) => i);
  for (let m = 0; m < tree.similarity.length && tree.similarity[m]! >= cut; m++)
    parents[find(parents, tree.left[m]!)] = find(parents, tree.right[m]!);
  return relabel(Int32Array.from(parents, (_, i) => find(parents, i)));
}

/** Renumbers labels from 0 in order of first appearance. */
export function relabel(labels: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return labels.map((label) => {
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label)!;
  });
}

export function find(parents: Int32Array, item: number): number {
  let root = item;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]!]!;
    root = parents[root]!;
  }
  return root;
}

interface State {
  table: Similarities;
  sizes: Float64Array;
  /** Items that still stand for a cluster, ascending. */
  alive: Int32Array;
  merges: { a: number; b: number; similarity: number }[];
}

const createState = (table: Similarities): State => ({
  table,
  sizes: new Float64Array(table.count).fill(1),
  alive: Int32Array.from({ length: table.count }, (_, i) => i),
  merges: [],
});

/** Lengthens the chain by the nearest neighbour of its end, or merges its last two. */
function grow(state: State, chain: number[]): void {
  const { cells, starts } = state.table;
  const end = chain.at(-1)!;
  const before = chain.at(-2) ?? -1;
  const row = starts[end]!;
  let best = before;
  let most = before < 0 ? -1 : cells[cellAt(state.table, end, before)]!;
  for (const other of state.alive) {
    const cell = cells[other < end ? starts[other]! + end : row + other]!;
    if (cell > most && other !== end) {
      most = cell;
      best = other;
    }
  }
  if (best !== before) return void chain.push(best);
  chain.length -= 2;
  join(state, Math.min(end, best), Math.max(end, best), fromCell(most));
}

/** The lower item's cluster goes into the higher one's; its similarities become the averages. */
function join(state: State, low: number, high: number, similarity: number): void {
  const { table } = state;
  const { cells } = table;
  const lowSize = state.sizes[low]!;
  const highSize = state.sizes[high]!;
  const size = lowSize + highSize;
  state.merges.push({ a: low, b: high, similarity });
  state.sizes[high] = size;
  let kept = 0;
  for (const other of state.alive) {
    if (other === low) continue;
    state.alive[kept++] = other;
    if (other === high) continue;
    const at = cellAt(table, high, other);
    const a = cells[cellAt(table, low, other)]!;
    const b = cells[at]!;
    cells[at] =
      a === NEVER || b === NEVER ? NEVER : ((lowSize * a + highSize * b) / size + 0.5) | 0;
  }
  state.alive = state.alive.subarray(0, kept);
}

function sorted({ table, merges }: State): Tree {
  const order = merges
    .map((_, m) => m)
    .toSorted((x, y) => merges[y]!.similarity - merges[x]!.similarity || x - y);
  return {
    count: table.count,
    left: Int32Array.from(order, (m) => merges[m]!.a),
    right: Int32Array.from(order, (m) => merges[m]!.b),
    similarity: Float32Array.from(order, (m) => merges[m]!.similarity),
  };
}
