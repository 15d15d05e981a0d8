import { compoundsIn, type PartsOf } from '@/lib/cluster/text/compounds';
import type { Reading } from '@/lib/cluster/text/terms';
import { weighTerms, type TermRows } from './weights';

/** Rows of words, compounds taken apart. */
export interface WordRows extends TermRows {
  partsOf: PartsOf;
}

export function weighWords(readings: readonly Reading[]): WordRows {
  const partsOf = compoundsIn(readings);
  const terms = readings.map((reading) => reading.terms);
  return { ...weighTerms(terms, 1, partsOf), partsOf };
}
