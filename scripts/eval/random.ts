import { mulberry } from '@/scripts/mulberry';

export type Random = () => number;

/** Numbers from 0 to 1 that follow from `seed` alone (by its FNV-1a hash). */
export function random(seed: string): Random {
  let hash = 2_166_136_261;
  for (const char of seed) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619);
  return mulberry(hash);
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], next: Random): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
