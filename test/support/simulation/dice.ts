import { mulberry } from '@/scripts/mulberry';

/** Whatever is left to chance in a world. */
export interface Dice {
  random: () => number;
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
  newId: () => string;
}

export function createDice(seed: number): Dice {
  const random = mulberry(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const hex = (size: number): string =>
    Array.from({ length: size }, () => below(16).toString(16)).join('');
  return {
    random,
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    newId: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
