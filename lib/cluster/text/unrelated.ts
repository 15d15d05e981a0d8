/** A word in more than this share of the texts relates none of them. */
const COMMON = 0.1;
/** But what only two say does. */
const FEWEST = 2;

/**
 * Whether of some texts two say nothing in the same words, given by what each says alone, as keys of sentences. One
 * that says nothing alone is compared with none.
 */
export function unrelatedBy(
  own: readonly (readonly string[])[],
): (some: readonly number[]) => boolean {
  const words = own.map((keys) => new Set(keys.flatMap((key) => key.split(' '))));
  const counts = new Map<string, number>();
  for (const all of words) for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(FEWEST, COMMON * own.length);
  const isShared = (word: string, other: ReadonlySet<string>): boolean =>
    other.has(word) && counts.get(word)! <= most;
  return (some) => {
    const telling = some.map((text) => words[text]!).filter(({ size }) => size > 0);
    // Each with the next: enough to find two, and no slower where many have it.
    return telling.some(
      (all, i) => i > 0 && ![...all].some((word) => isShared(word, telling[i - 1]!)),
    );
  };
}
