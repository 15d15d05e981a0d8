import { normalizeRows, packRows, type SparseRows } from './sparse';

export interface TermRows {
  rows: SparseRows;
  /** Column to term. */
  terms: string[];
  /** A unit row for a text that is not among them, by the same weights; its new terms are left out. */
  weigh: (document: readonly string[]) => Map<number, number>;
}

/**
 * Rows of unit length, one a document: a term weighs (1 + ln tf) times how rare it is in the inbox
 * (Salton & Buckley 1988, "Term-weighting approaches in automatic text retrieval"). Terms in more than
 * `commonest` of the documents, a share, say nothing and are left out.
 */
export function weighTerms(documents: readonly (readonly string[])[], commonest = 1): TermRows {
  const columns = new Map<string, number>();
  const counts = documents.map((document) => countColumns(document, columns));
  const df = new Float32Array(columns.size);
  for (const row of counts) for (const column of row.keys()) df[column]!++;
  const most = Math.max(3, commonest * documents.length);
  const idf = df.map((n) => Math.log((1 + documents.length) / (1 + n)) + 1);
  for (const row of counts)
    for (const [column, n] of row)
      if (df[column]! > most) row.delete(column);
      else row.set(column, (1 + Math.log(n)) * idf[column]!);
  const rows = packRows(counts, columns.size);
  normalizeRows(rows);
  const weigh = (document: readonly string[]): Map<number, number> => {
    const known = document.filter((term) => df[columns.get(term) ?? -1]! <= most);
    const row = countColumns(known, columns);
    for (const [column, n] of row) row.set(column, (1 + Math.log(n)) * idf[column]!);
    const length = Math.hypot(...row.values()) || 1;
    return new Map([...row].map(([column, value]) => [column, value / length]));
  };
  return { rows, terms: [...columns.keys()], weigh };
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
