/**
 * Rows of a wide, mostly empty matrix, one an insight: row i has the cells `starts[i]` to
 * `starts[i + 1]`, each a column number and a value, columns ascending.
 */
export interface SparseRows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  /** Number of columns. */
  width: number;
}

/** Scales each row to length 1; an empty row stays empty. */
export function normalizeRows(rows: SparseRows): void {
  for (let i = 0; i + 1 < rows.starts.length; i++) {
    let sum = 0;
    for (let c = rows.starts[i]!; c < rows.starts[i + 1]!; c++) sum += rows.values[c]! ** 2;
    const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
    for (let c = rows.starts[i]!; c < rows.starts[i + 1]!; c++) rows.values[c]! *= scale;
  }
}

/** The same cells by column: for each column the rows that have it, ascending. */
export function transpose(rows: SparseRows): SparseRows {
  const count = rows.starts.length - 1;
  const starts = new Int32Array(rows.width + 1);
  for (const column of rows.columns) starts[column + 1]!++;
  for (let column = 0; column < rows.width; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const columns = new Int32Array(rows.columns.length);
  const values = new Float32Array(rows.columns.length);
  for (let i = 0; i < count; i++)
    for (let c = rows.starts[i]!; c < rows.starts[i + 1]!; c++) {
      const at = next[rows.columns[c]!]!++;
      columns[at] = i;
      values[at] = rows.values[c]!;
    }
  return { starts, columns, values, width: count };
}

/** Both tables side by side: inner products of the result are weighted sums of theirs. */
export function joinColumns(a: SparseRows, b: SparseRows, shareOfB: number): SparseRows {
  const count = a.starts.length - 1;
  const starts = a.starts.map((start, i) => start + b.starts[i]!);
  const columns = new Int32Array(a.columns.length + b.columns.length);
  const values = new Float32Array(columns.length);
  const [scaleA, scaleB] = [Math.sqrt(1 - shareOfB), Math.sqrt(shareOfB)];
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let c = a.starts[i]!; c < a.starts[i + 1]!; c++, at++) {
      columns[at] = a.columns[c]!;
      values[at] = scaleA * a.values[c]!;
    }
    for (let c = b.starts[i]!; c < b.starts[i + 1]!; c++, at++) {
      columns[at] = a.width + b.columns[c]!;
      values[at] = scaleB * b.values[c]!;
    }
  }
  return { starts, columns, values, width: a.width + b.width };
}

/** Inner product of two rows. */
export function product({ starts, columns, values }: SparseRows, a: number, b: number): number {
  let sum = 0;
  let x = starts[a]!;
  let y = starts[b]!;
  while (x < starts[a + 1]! && y < starts[b + 1]!) {
    const difference = columns[x]! - columns[y]!;
    if (difference === 0) sum += values[x]! * values[y]!;
    if (difference <= 0) x++;
    if (difference >= 0) y++;
  }
  return sum;
}
