import { termsOf, type Reading } from '@/lib/cluster/text/terms';

/** What a word of the statement counts in a clause, as a share of the members. */
const IN_STATEMENT = 0.3;
/** What a clause is worth of which nobody else says a word. */
export const ALONE = 0.15;

export type Sharing = (terms: readonly string[]) => number;

/** How much of what a clause says others say too: more for more words, less for each that is alone. */
export function sharingIn(readings: readonly Reading[], statement: string): Sharing {
  const said = new Map<string, number>();
  for (const { terms } of readings)
    for (const term of new Set(terms)) said.set(term, (said.get(term) ?? 0) + 1);
  const named = new Set(readings[0] ? termsOf(statement, readings[0].language) : []);
  const others = Math.max(1, readings.length - 1);
  const shareOf = (term: string): number =>
    ((said.get(term) ?? 1) - 1) / others + (named.has(term) ? IN_STATEMENT : 0);
  return (terms) => {
    const distinct = [...new Set(terms)];
    const sum = distinct.reduce((all, term) => all + shareOf(term), 0);
    return sum / Math.sqrt(distinct.length + 1);
  };
}
