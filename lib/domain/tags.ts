import { cut } from '@/lib/base/cut';
import { LIMITS } from './limits';

/** How often a name was used: on the site at hand, and overall. */
export interface Usage {
  name: string;
  onSite: number;
  overall: number;
}

/** What makes two tags the same to a reader: case, accents, spaces and hyphens do not count. */
export function foldTag(tag: string): string {
  const plain = tag.normalize('NFKD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.trim();
}

/**
 * The tags with `typed` at the end: in the spelling already in use where there is one, once, and cut
 * to what a tag may hold. The same list when there is nothing to add.
 */
export function addTag(tags: string[], typed: string, known: readonly string[]): string[] {
  const written = cut(typed.trim().replace(/\s+/g, ' '), LIMITS.tagCharacters).trim();
  const fold = foldTag(written);
  const isThere = tags.some((tag) => foldTag(tag) === fold);
  if (!fold || isThere || tags.length >= LIMITS.tags) return tags;
  return [...tags, known.find((name) => foldTag(name) === fold) ?? written];
}

/**
 * Names to offer for `typed`, best first: the same but for spelling, then those that begin so, then
 * those that hold it; among equals most used on this site, then overall, then by the alphabet.
 */
export function suggestNames(
  typed: string,
  usage: readonly Usage[],
  options: { without?: readonly string[]; limit: number },
): string[] {
  const fold = foldTag(typed);
  const taken = new Set(options.without?.map(foldTag));
  return usage
    .map((used) => ({ ...used, match: matchOf(foldTag(used.name), fold) }))
    .filter(({ name, match }) => match > 0 && !taken.has(foldTag(name)))
    .toSorted(
      (a, b) =>
        b.match - a.match ||
        b.onSite - a.onSite ||
        b.overall - a.overall ||
        a.name.localeCompare(b.name),
    )
    .slice(0, options.limit)
    .map(({ name }) => name);
}

/** 4 same, 3 begins so, 2 the typed word is a longer form of it (exports, export), 1 holds it, 0 no. */
function matchOf(name: string, typed: string): number {
  if (name === typed) return 4;
  if (name.startsWith(typed)) return 3;
  const isLongerForm = name.length > 3 && typed.length - name.length <= 2;
  if (isLongerForm && typed.startsWith(name)) return 2;
  return name.includes(typed) ? 1 : 0;
}
