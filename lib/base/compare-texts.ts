/** By code units: the same order on every machine, whatever its language. */
export const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);
