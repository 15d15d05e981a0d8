/** Agreement of two texts as bags of words, 0 to 1: the harmonic mean of precision and recall. */
export function tokenF1(read: string, expected: string): number {
  const [ours, theirs] = [tokensOf(read), tokensOf(expected)];
  if (!ours.length || !theirs.length) return ours.length === theirs.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const token of theirs) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of ours) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared += 1;
    left.set(token, count - 1);
  }
  return (2 * shared) / (ours.length + theirs.length);
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
