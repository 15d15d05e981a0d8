import { mulberry } from '@/scripts/mulberry';

export interface Random {
  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  of<T>(choices: readonly T[]): T | undefined;
}

/** The same numbers for the same seed, on every machine. */
export function seededRandom(seed: string): Random {
  const next = mulberry(
    Array.from(seed).reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16_777_619), 1),
  );
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    of: (choices) => choices[below(choices.length)],
  };
}
