import { unaccented } from '@/lib/cluster/languages/language';
import { scriptOf } from './script';

const SHORTEST = 3;
/** A word of Japanese or Chinese has two letters, seldom more. */
const SHORTEST_UNSPACED = 2;
const LONGEST = 4;

/**
 * Overlapping pieces of a few letters, word borders marked and accents left out: they bring together what is spelt
 * or inflected differently, in any script. Korean syllables count as the letters they are made of.
 */
export function piecesOf(surface: string): string[] {
  const word = `_${unaccented(surface)}_`;
  const pieces: string[] = [];
  const shortest = scriptOf(surface) === 'unspaced' ? SHORTEST_UNSPACED : SHORTEST;
  for (let size = shortest; size <= LONGEST; size++)
    for (let at = 0; at + size <= word.length; at++) pieces.push(word.slice(at, at + size));
  return pieces;
}
