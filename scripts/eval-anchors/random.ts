export interface Random {
  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  of<T>(choices: readonly T[]): T | undefined;
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seededRandom(seed: string): Random {
  let state = Array.from(seed).reduce(
    (hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16777619),
    1,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    of: (choices) => choices[below(choices.length)],
  };
}
