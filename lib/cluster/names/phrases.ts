import { foldTag } from '@/lib/domain/tags';
import { weightIn, type Corpus } from './corpus';
import { namesSomebody } from './people';

const PHRASES = 4;

/** What sets a group apart in a few words: first what most are tagged with, then what they say. */
export function phrasesFor(
  corpus: Corpus,
  items: readonly number[],
  centre: Map<number, number>,
): string[] {
  const all = [...sharedTags(corpus, items), ...phrasesOf(corpus, items, centre)];
  return [...new Set(all)].slice(0, PHRASES);
}

/** What most members are tagged with, the commonest first, as it was written first. */
function sharedTags({ tags }: Corpus, items: readonly number[]): string[] {
  const found = new Map<string, { tag: string; count: number }>();
  for (const item of items)
    for (const tag of tags[item]!) {
      const entry = found.get(foldTag(tag)) ?? { tag, count: 0 };
      entry.count++;
      found.set(foldTag(tag), entry);
    }
  return [...found.values()]
    .filter(({ count }) => count > 1 && 2 * count >= items.length)
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
    .map(({ tag }) => tag);
}

/**
 * The terms, and pairs of neighbouring terms, that set the group apart (cf. class-based TF-IDF,
 * Grootendorst 2022), as they were written most often.
 */
function phrasesOf(corpus: Corpus, items: readonly number[], centre: Map<number, number>) {
  const weight = weightIn(corpus, centre);
  const found = new Map<string, { count: number; weight: number; terms: string[] }>();
  for (const item of items) {
    const { terms, surfaces } = corpus.readings[item]!;
    for (let t = 0; t < terms.length; t++)
      for (const size of [1, 2]) {
        if (t + size > terms.length) continue;
        const phrase = surfaces.slice(t, t + size).join(' ');
        const parts = terms.slice(t, t + size);
        if (size === 2 && parts[0] === parts[1]) continue;
        if (namesSomebody(phrase, corpus.people)) continue;
        const entry = found.get(phrase) ?? { count: 0, weight: 0, terms: parts };
        entry.count++;
        entry.weight += parts.reduce((sum, part) => sum + weight(part), 0) / Math.sqrt(size);
        found.set(phrase, entry);
      }
  }
  return pick(found, items.length);
}

function pick(
  found: Map<string, { count: number; weight: number; terms: string[] }>,
  members: number,
): string[] {
  const said = new Set<string>();
  const least = members > 3 ? 2 : 1;
  return [...found]
    .filter(([, { count, terms }]) => count >= (terms.length > 1 ? 2 : least))
    .toSorted(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .filter(([, { terms }]) => {
      if (terms.some((term) => said.has(term))) return false;
      for (const term of terms) said.add(term);
      return true;
    })
    .map(([phrase]) => phrase);
}
