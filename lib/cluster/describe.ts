import type { Group, Reason } from './contract';
import { nameOf } from './name';
import { sharedTerms } from './shared-terms';
import type { SparseRows } from './sparse';
import type { Reading } from './terms';

/** What is needed to say in words what a group is about. */
export interface Corpus {
  ids: readonly string[];
  readings: readonly Reading[];
  /** Whether a problem is told in it: praise and competitors' words tell of none. */
  tells: readonly boolean[];
  rows: SparseRows;
  terms: readonly string[];
  /** Similarity of two items, 0 to 1. */
  similarity: (a: number, b: number) => number;
  /** Sum of each term's weight over all items. */
  totals: Float32Array;
}

export type Description = Pick<Group, 'members' | 'name' | 'phrases' | 'reasons'>;

const PHRASES = 4;
const NAME_FROM = 12;

/** Orders `items` by how central they are and says why they are together. */
export function describe(corpus: Corpus, items: readonly number[]): Description {
  const centre = centreOf(corpus, items);
  const closeness = closenessOf(corpus, items);
  const order = items
    .map((item, at) => ({ item, at }))
    .toSorted((a, b) => closeness.mean[b.at]! - closeness.mean[a.at]! || a.item - b.item);
  const reasons: Record<string, Reason> = {};
  for (const { item, at } of order)
    reasons[corpus.ids[item]!] = {
      terms: sharedTerms(corpus, item, (column, own) => centre.get(column)! - own),
      ...(closeness.nearest[at]! >= 0 && { bridge: corpus.ids[closeness.nearest[at]!]! }),
      similarity: closeness.mean[at]!,
    };
  const telling = order.filter(({ item }) => corpus.tells[item]);
  const named = telling.length > 0 ? telling : order;
  const central = named.slice(0, NAME_FROM).map(({ item }) => corpus.readings[item]!);
  return {
    members: order.map(({ item }) => corpus.ids[item]!),
    name: nameOf(central, weightIn(corpus, centre)),
    phrases: phrasesOf(corpus, items, centre),
    reasons,
  };
}

/** Sum of the members' rows, by column. */
function centreOf({ rows }: Corpus, items: readonly number[]): Map<number, number> {
  const centre = new Map<number, number>();
  for (const item of items)
    for (let c = rows.starts[item]!; c < rows.starts[item + 1]!; c++)
      centre.set(rows.columns[c]!, (centre.get(rows.columns[c]!) ?? 0) + rows.values[c]!);
  return centre;
}

/** Members beyond this many are compared with a fixed sample: a group of thousands costs no more. */
const SAMPLE = 200;

function closenessOf({ similarity }: Corpus, items: readonly number[]) {
  const step = Math.max(1, Math.ceil(items.length / SAMPLE));
  const sample = items.filter((_, i) => i % step === 0);
  const nearest = new Int32Array(items.length).fill(-1);
  const mean = items.map((item, at) => {
    let sum = 0;
    let most = -1;
    let count = 0;
    for (const other of sample) {
      if (other === item) continue;
      const value = similarity(item, other);
      sum += value;
      count++;
      if (value <= most) continue;
      most = value;
      nearest[at] = other;
    }
    return count ? Math.min(1, sum / count) : 1;
  });
  return { mean, nearest };
}

/** How much a term says of this group: its share here, times how much of it is here and not elsewhere. */
function contrast({ totals }: Corpus, centre: Map<number, number>, column: number): number {
  const here = centre.get(column) ?? 0;
  return here * Math.sqrt(here / Math.max(totals[column]!, 1e-6));
}

function weightIn(corpus: Corpus, centre: Map<number, number>): (term: string) => number {
  const columns = new Map([...centre.keys()].map((column) => [corpus.terms[column]!, column]));
  return (term) => {
    const column = columns.get(term);
    return column === undefined ? 0 : contrast(corpus, centre, column);
  };
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
    .slice(0, PHRASES)
    .map(([phrase]) => phrase);
}
