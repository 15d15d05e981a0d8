import { mean } from '@/lib/base/mean';
import type { Similarity } from './similarity/similarity';

/** What is usual within a problem and, where enough of them tell, among strangers. */
export interface Usual {
  within: number;
  among?: { mean: number; deviation: number };
  /** Chosen by measurement: `npm run eval:offers`, docs/clustering.md. */
  least: number;
}

/** `all`: the speakers of each problem, first those of the one that is asked about. */
export function usualOf(all: readonly (readonly string[])[], similarity: Similarity) {
  const several = all.filter(({ length }) => length > 1);
  const within = (of: (id: string, speakers: readonly string[]) => number): number =>
    mean(several.map((speakers) => mean(speakers.map((id) => of(id, speakers))))) || UNKNOWN;
  const cohesion =
    mean(several.flatMap((speakers) => cohesionOf(speakers, similarity) ?? [])) || UNKNOWN;
  const heard = evenly(all, STRANGERS);
  const pairs = heard.flatMap((one, nth) =>
    heard.slice(nth + 1).map((other) => [one, other] as const),
  );
  const nearest = within((id, speakers) => nearness(id, speakers, similarity, 1));
  const held = holdBack(similarity, nearest);
  const besides = pairs.map(([one, other]) =>
    besideOf(one, other, { similarity, usual: { cohesion } }),
  );
  const insides = pairs.flatMap(([one, other]) =>
    one.slice(0, CENTRAL).map((id) => nearness(id, other, held)),
  );
  return {
    cohesion,
    held,
    beside: { within: nearest, least: 0.7, ...amongOf(besides, pairs.length) },
    inside: {
      within: within((id, speakers) => nearness(id, speakers, held)),
      least: 0.65,
      ...amongOf(insides, pairs.length),
    },
  };
}

/**
 * One speaker counts no more than the nearest usually does: two who share one rare word, "night audit" and
 * "internal audit", would else speak for a whole problem.
 */
const holdBack =
  (similarity: Similarity, most: number): Similarity =>
  (one, other) =>
    Math.min(most, similarity(one, other));

/** Where no problem has two members, nobody can tell. */
const UNKNOWN = 0.4;
/** So many problems, and so many of their speakers, tell how similar strangers are. */
const STRANGERS = 24;
const CENTRAL = 4;
/** Among fewer pairs one that is similar is no exception. */
const LEAST_PAIRS = 28;

function amongOf(values: readonly number[], pairs: number): Pick<Usual, 'among'> {
  if (pairs < LEAST_PAIRS) return {};
  const middle = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return { among: { mean: middle, deviation } };
}

/** Some of all, evenly spaced; the first, of which is asked, is among them. */
const evenly = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, nth) => nth % Math.ceil(all.length / count) === 0);

/** Mean similarity to the `count` speakers that are nearest, never counting the insight itself. */
export function nearness(
  id: string,
  speakers: readonly string[],
  similarity: Similarity,
  count = NEAREST,
): number {
  const similarities = speakers.flatMap((other) => (other === id ? [] : similarity(id, other)));
  return mean(similarities.toSorted((one, other) => other - one).slice(0, count));
}

/** So many of the speakers tell how near an insight is to a problem. */
const NEAREST = 3;

/**
 * How near two problems are: as the speakers' nearest on the other side, times how similar all of them are to that
 * side against how similar they are among themselves.
 */
export function besideOf(
  own: readonly string[],
  others: readonly string[],
  { similarity, usual }: { similarity: Similarity; usual: { cohesion: number } },
): number {
  const rows = own.map((one) => others.map((other) => similarity(one, other)));
  const columns = others.map((_, nth) => rows.map((row) => row[nth]!));
  const nearest = (mean(rows.map(most)) + mean(columns.map(most))) / 2;
  const [here, there] = [own, others].map(
    (speakers) => cohesionOf(speakers, similarity) ?? usual.cohesion,
  );
  return nearest * Math.min(1, mean(rows.flat()) / Math.sqrt(here! * there!));
}

const LEAST_COHESION = 0.02;

/** Mean similarity of the speakers to each other; one alone has none. */
function cohesionOf(speakers: readonly string[], similarity: Similarity): number | undefined {
  const pairs = speakers.flatMap((one, nth) =>
    speakers.slice(nth + 1).map((other) => similarity(one, other)),
  );
  return pairs.length > 0 ? Math.max(LEAST_COHESION, mean(pairs)) : undefined;
}

const most = (values: readonly number[]): number => Math.max(...values);
