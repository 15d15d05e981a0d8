import { normalizeRows, packRows, type SparseRows } from './sparse';

export interface TermRows {
  rows: SparseRows;
  /** Column to term. */
  terms: string[];
  /** How telling each column is. */
  idf: Float32Array;
}

/**
 * Rows of unit length, one a document: a term weighs (1 + ln tf) times how rare it is in the inbox
 * (Salton & Buckley 1988, "Term-weighting approaches in automatic text retrieval").
 */
export function weighTerms(documents: readonly (readonly string[])[]): TermRows {
  const columns = new Map<string, number>();
  const counts = documents.map((document) => countColumns(document, columns));
  const df = new Float32Array(columns.size);
  for (const row of counts) for (const column of row.keys()) df[column]!++;
  const idf = df.map((n) => Math.log((1 + documents.length) / (1 + n)) + 1);
  for (const row of counts)
    for (const [column, n] of row) row.set(column, (1 + Math.log(n)) * idf[column]!);
  const rows = packRows(counts, columns.size);
  normalizeRows(rows);
  return { rows, terms: [...columns.keys()], idf };
}

function countColumns(document: readonly string[], columns: Map<string, number>) {
  const row = new Map<number, number>();
  for (const term of document) {
    let column = columns.get(term);
    if (column === undefined) columns.set(term, (column = columns.size));
    row.set(column, (row.get(column) ?? 0) + 1);
  }
  return row;
}
