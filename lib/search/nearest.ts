import { termsOf } from '@/lib/domain/terms';

/** The terms of all insights, looked up by term: `lib/storage/term-store.ts`. */
export interface TermIndex {
  /** How many insights there are. */
  size: () => Promise<number>;
  /** Ids of those that have each of `terms`, no more than `most` for one. */
  having: (terms: readonly string[], most: number) => Promise<string[][]>;
  /** The terms by which each of these insights is judged: some or all of those it is looked up by. */
  of: (ids: readonly string[]) => Promise<string[][]>;
}

/** An insight that says much the same, with how near it is, 0 to 1. */
export interface Near {
  id: string;
  share: number;
}

/** Below it, less than two in three of those found mean the same (docs/decisions/0070). */
const NEAR = 0.3;
/** One word alone says nothing that others could say too. */
const FEWEST_TERMS = 2;
const MOST_TERMS = 32;
/** A term that more insights have is common: who has it is not read any further, nor how many they are. */
const COMMON = 300;
const MOST_COMPARED = 100;
/** How rare a term is that nobody asked for, of the rarest there is: nothing is looked up for it. */
const UNASKED = 0.7;

/**
 * The insights whose words are most like those of `text`, nearest first: the cosine of the two sets of terms,
 * each weighed by how rare it is (inverse document frequency). Only lists of ids are read, and the terms of no more
 * than a hundred insights.
 */
export async function nearest(text: string, index: TermIndex, limit: number): Promise<Near[]> {
  const asked = termsOf(text).slice(0, MOST_TERMS);
  if (asked.length < FEWEST_TERMS) return [];
  const [all, having] = await Promise.all([index.size(), index.having(asked, COMMON)]);
  const weights = new Map(asked.map((term, at) => [term, weigh(all, having[at]?.length ?? 0)]));
  const ids = mostPromising(having, [...weights.values()]);
  const terms = await index.of(ids);
  const unasked = UNASKED ** 2 * weigh(all, 1);
  return ids
    .map((id, at) => ({ id, share: cosine(weights, terms[at] ?? [], unasked) }))
    .filter(({ share }) => share >= NEAR)
    .toSorted(byShare)
    .slice(0, limit);
}

/** The square of how rare a term is. Of a common one the middle is taken between common and everywhere. */
function weigh(all: number, having: number): number {
  const frequency = having < COMMON ? having : Math.sqrt(COMMON * Math.max(COMMON, all));
  return Math.log(1 + all / (1 + frequency)) ** 2;
}

/**
 * Those that share most, by what was looked up. Where the root of what is shared, of all that was asked, is below
 * `NEAR`, the cosine is too: they are not read.
 */
function mostPromising(having: readonly string[][], weights: readonly number[]): string[] {
  const shares = new Map<string, number>();
  for (const [at, ids] of having.entries())
    for (const id of ids) shares.set(id, (shares.get(id) ?? 0) + (weights[at] ?? 0));
  const least = NEAR ** 2 * sum(weights);
  return [...shares]
    .map(([id, share]) => ({ id, share }))
    .filter(({ share }) => share >= least)
    .toSorted(byShare)
    .slice(0, MOST_COMPARED)
    .map(({ id }) => id);
}

function cosine(
  weights: ReadonlyMap<string, number>,
  terms: readonly string[],
  unasked: number,
): number {
  const shared = sum(terms.map((term) => weights.get(term) ?? 0));
  const theirs = sum(terms.map((term) => weights.get(term) ?? unasked));
  return shared / Math.sqrt(sum([...weights.values()]) * theirs || 1);
}

/** Of equals the newest, whose id sorts last. */
const byShare = (one: Near, other: Near): number =>
  other.share - one.share || (one.id < other.id ? 1 : -1);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
