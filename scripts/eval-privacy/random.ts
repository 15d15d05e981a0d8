/** A small seeded generator: mulberry32. */
export function createRandom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[] | string): T => from[int(0, from.length - 1)] as T;
  const fill = (shape: string): string =>
    shape
      .replace(/#/g, () => String(int(0, 9)))
      .replace(/N/g, () => String(int(2, 9)))
      .replace(/\?/g, () => pick<string>('ABCDEFGHJKLMNPRSTUVWXYZ'));
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => pick<string>(alphabet)).join('');
  return { next, int, pick, fill, text };
}
export type Random = ReturnType<typeof createRandom>;
