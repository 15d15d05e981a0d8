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

/** Packs rows given as column to value. */
export function packRows(rows: readonly ReadonlyMap<number, number>[], width: number): SparseRows {
  const cells = rows.reduce((sum, row) => sum + row.size, 0);
  const starts = new Int32Array(rows.length + 1);
  const columns = new Int32Array(cells);
  const values = new Float32Array(cells);
  let at = 0;
  rows.forEach((row, i) => {
    for (const [column, value] of [...row].toSorted((a, b) => a[0] - b[0])) {
      columns[at] = column;
      values[at++] = value;
    }
    starts[i + 1] = at;
  });
  return { starts, columns, values, width };
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
