/** What was offered rightly, what there was to offer, and what was offered wrongly. */
export interface Tally {
  right: number;
  wanted: number;
  wrong: number;
}

export const nothing = (): Tally => ({ right: 0, wanted: 0, wrong: 0 });

/** Adds to `tally` what was offered, right or not, where `wanted` could have been; each counts `weight`. */
export function count(
  tally: Tally,
  { offered, wanted, weight = 1 }: { offered: readonly boolean[]; wanted: number; weight?: number },
): void {
  tally.wanted += weight * wanted;
  for (const isRight of offered) tally[isRight ? 'right' : 'wrong'] += weight;
}
