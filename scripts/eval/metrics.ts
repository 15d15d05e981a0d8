/** How well a grouping agrees with labels; each is 1 when they agree wholly. */
export interface Agreement {
  /** Adjusted Rand index (Hubert & Arabie 1985). */
  ari: number;
  /** V-measure (Rosenberg & Hirschberg 2007). */
  v: number;
  /** B-cubed F1 (Bagga & Baldwin 1998; Amigó et al. 2009). */
  b3: number;
  /** Mean of the three. */
  mean: number;
  /** Share of the labels' loners that stay alone. */
  aloneKept: number;
  /** Share of the others that end up alone. */
  orphaned: number;
}

/** Compares two labellings of the same items. An item of no group needs a label of its own. */
export function agreement(truth: readonly string[], found: readonly string[]): Agreement {
  const n = truth.length;
  const both = count(truth.map((label, i) => `${label}\u0000${found[i]}`));
  const [rows, columns] = [count(truth), count(found)];
  const ari = randIndex([...both.values()], [...rows.values()], [...columns.values()], n);
  let mutual = 0;
  let precision = 0;
  let recall = 0;
  for (const [key, size] of both) {
    const [label = '', group = ''] = key.split('\u0000');
    const [row, column] = [rows.get(label)!, columns.get(group)!];
    mutual += (size / n) * Math.log((n * size) / (row * column));
    precision += size ** 2 / column / n;
    recall += size ** 2 / row / n;
  }
  const entropies = entropy(rows, n) + entropy(columns, n);
  const v = entropies === 0 ? 1 : (2 * mutual) / entropies;
  const b3 = (2 * precision * recall) / (precision + recall);
  return { ari, v, b3, mean: (ari + v + b3) / 3, ...loners(truth, found, rows, columns) };
}

function randIndex(both: number[], rows: number[], columns: number[], n: number): number {
  const [together, byRow, byColumn] = [pairs(both), pairs(rows), pairs(columns)];
  const chance = (byRow * byColumn) / pairs([n]);
  const most = (byRow + byColumn) / 2;
  return most === chance ? 1 : (together - chance) / (most - chance);
}

const pairs = (sizes: number[]): number =>
  sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

const entropy = (sizes: Map<string, number>, n: number): number =>
  -[...sizes.values()].reduce((sum, size) => sum + (size / n) * Math.log(size / n), 0);

function loners(
  truth: readonly string[],
  found: readonly string[],
  rows: Map<string, number>,
  columns: Map<string, number>,
) {
  const alone = truth.map((label) => rows.get(label) === 1);
  const left = found.map((group) => columns.get(group) === 1);
  const share = (isLoner: boolean): number => {
    const those = left.filter((_, i) => alone[i] === isLoner);
    return those.length === 0 ? 0 : those.filter(Boolean).length / those.length;
  };
  return { aloneKept: share(true), orphaned: share(false) };
}

function count(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
