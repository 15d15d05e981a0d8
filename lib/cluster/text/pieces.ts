const SHORTEST = 3;
const LONGEST = 4;

/**
 * Overlapping pieces of three and four letters, word borders marked: they bring together what is spelt or
 * inflected differently, in any script.
 */
export function piecesOf(surface: string): string[] {
  const word = `_${surface}_`;
  const pieces: string[] = [];
  for (let size = SHORTEST; size <= LONGEST; size++)
    for (let at = 0; at + size <= word.length; at++) pieces.push(word.slice(at, at + size));
  return pieces;
}
