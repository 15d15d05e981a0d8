import { mulberry } from '@/scripts/mulberry';

/** What the made-up texts are drawn with. */
export function createRandom(seed: number) {
  const next = mulberry(seed);
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
