import { words } from '@/lib/cluster/languages/language';
import type { SparseRows } from '@/lib/cluster/similarity/sparse';
import type { PartsOf } from '@/lib/cluster/text/compounds';
import type { Reading } from '@/lib/cluster/text/terms';

interface Texts {
  rows: SparseRows;
  /** Column to term. */
  terms: readonly string[];
  partsOf: PartsOf;
  readings: readonly Reading[];
}

const MOST = 4;
/** Small words that the engine reads for what they turn round; to people they tell of no problem. */
const SMALL = words(`
no not none nothing nobody when how why where again twice nicht kein keine keinen wenn wie ne pas quand cuando non
quando niet geen wanneer inte ingen när não`);

/** The words of an item that weigh most in its group as it wrote them. `others` is their weight in the others. */
export function sharedTerms(
  { rows, terms, partsOf, readings }: Texts,
  item: number,
  others: (column: number, own: number) => number,
): string[] {
  const shared: { column: number; weight: number }[] = [];
  for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++) {
    const [column, own] = [rows.columns[c]!, rows.values[c]!];
    const weight = others(column, own);
    if (weight > 1e-6) shared.push({ column, weight: weight * own });
  }
  return shared
    .toSorted((a, b) => b.weight - a.weight || a.column - b.column)
    .map(({ column }) => surfaceOf(readings[item]!, terms[column]!, partsOf))
    .filter((word) => !SMALL.has(word))
    .slice(0, MOST);
}

/** The word, or the compound that it is a part of. */
const surfaceOf = ({ terms, surfaces }: Reading, term: string, partsOf: PartsOf): string =>
  surfaces[terms.findIndex((one) => one === term || partsOf(one).includes(term))] ?? term;
