import { normalizeRows, type SparseRows } from './sparse';

export interface TermRows {
  rows: SparseRows;
  /** Column to term. */
  terms: string[];
  /** A unit row for a text that is not among them, by the same weights; its new terms are left out. */
  weigh: (document: readonly string[]) => Map<number, number>;
}

const itself = (word: string): readonly string[] => [word];

/**
 * Rows of unit length, one a document: a term weighs (1 + ln tf) times how rare it is in the inbox
 * (Salton & Buckley 1988, "Term-weighting approaches in automatic text retrieval"). The terms are the
 * `partsOf` the document's words. Those in more than `commonest` of the documents, a share, say nothing
 * and are left out.
 */
export function weighTerms(
  documents: readonly (readonly string[])[],
  commonest = 1,
  partsOf = itself,
): TermRows {
  const columns = new Map<string, number>();
  const known = new Map<string, Int32Array>();
  const sorted = documents.map((document) => columnsIn(document, columns, known, partsOf));
  const df = new Float32Array(columns.size);
  for (const row of sorted) for (const [column] of runs(row)) df[column]!++;
  const most = Math.max(3, commonest * documents.length);
  const weights = df.map((n) => (n > most ? 0 : Math.log((1 + documents.length) / (1 + n)) + 1));
  const rows = pack(sorted, weights);
  normalizeRows(rows);
  const weigh = (document: readonly string[]): Map<number, number> => {
    const parts = document.flatMap((word) => partsOf(word));
    const found = Int32Array.from(parts.flatMap((part) => columns.get(part) ?? [])).toSorted();
    const row = [...runs(found)]
      .filter(([column]) => weights[column]! > 0)
      .map(([column, n]) => [column, (1 + Math.log(n)) * weights[column]!] as const);
    const length = Math.hypot(...row.map(([, value]) => value)) || 1;
    return new Map(row.map(([column, value]) => [column, value / length]));
  };
  return { rows, terms: [...columns.keys()], weigh };
}

/** Columns of all the terms in a document, ascending, repetitions included; new terms get new ones. */
function columnsIn(
  document: readonly string[],
  columns: Map<string, number>,
  known: Map<string, Int32Array>,
  partsOf: (word: string) => readonly string[],
): Int32Array {
  const all = document.map((word) => {
    let found = known.get(word);
    if (!found) known.set(word, (found = numbersOf(partsOf(word), columns)));
    return found;
  });
  const row = new Int32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const some of all) {
    row.set(some, at);
    at += some.length;
  }
  return row.toSorted();
}

function numbersOf(terms: readonly string[], columns: Map<string, number>): Int32Array {
  return Int32Array.from(terms, (term) => {
    let column = columns.get(term);
    if (column === undefined) columns.set(term, (column = columns.size));
    return column;
  });
}

/** Each number of an ascending row, and how often it is there. */
function* runs(row: Int32Array): Generator<[value: number, count: number]> {
  for (let from = 0, to = 0; from < row.length; from = to) {
    while (row[to] === row[from]) to++;
    yield [row[from]!, to - from];
  }
}

function pack(sorted: readonly Int32Array[], weights: Float32Array): SparseRows {
  const most = sorted.reduce((sum, row) => sum + row.length, 0);
  const starts = new Int32Array(sorted.length + 1);
  const columns = new Int32Array(most);
  const values = new Float32Array(most);
  let at = 0;
  sorted.forEach((row, i) => {
    for (const [column, n] of runs(row)) {
      if (weights[column] === 0) continue;
      columns[at] = column;
      values[at++] = (1 + Math.log(n)) * weights[column]!;
    }
    starts[i + 1] = at;
  });
  return {
    starts,
    columns: columns.slice(0, at),
    values: values.slice(0, at),
    width: weights.length,
  };
}
