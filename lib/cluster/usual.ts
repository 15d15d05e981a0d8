import type { Likeness } from './similarity/likeness';

/** What is usual within a problem and, where enough of them tell, among strangers. */
export interface Usual {
  within: number;
  among?: { mean: number; deviation: number };
  /** Chosen by measurement: `npm run eval:offers`, docs/clustering.md. */
  least: number;
}

/** `all`: the speakers of each problem, first those of the one that is asked about. */
export function usualOf(all: readonly (readonly string[])[], likeness: Likeness) {
  const several = all.filter(({ length }) => length > 1);
  const within = (of: (id: string, speakers: readonly string[]) => number): number =>
    mean(several.map((speakers) => mean(speakers.map((id) => of(id, speakers))))) || UNKNOWN;
  const cohesion =
    mean(several.flatMap((speakers) => cohesionOf(speakers, likeness) ?? [])) || UNKNOWN;
  const heard = evenly(all, STRANGERS);
  const pairs = heard.flatMap((one, nth) =>
    heard.slice(nth + 1).map((other) => [one, other] as const),
  );
  const nearest = within((id, speakers) => nearness(id, speakers, likeness, 1));
  const held = holdBack(likeness, nearest);
  const besides = pairs.map(([one, other]) =>
    besideOf(one, other, { likeness, usual: { cohesion } }),
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
  (likeness: Likeness, most: number): Likeness =>
  (one, other) =>
    Math.min(most, likeness(one, other));

/** Where no problem has two members, nobody can tell. */
const UNKNOWN = 0.4;
/** So many problems, and so many of their speakers, tell how alike strangers are. */
const STRANGERS = 24;
const CENTRAL = 4;
/** Among fewer pairs one that is alike is no exception. */
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

/** How alike it is to those of the speakers that it is likest to. */
export function nearness(
  id: string,
  speakers: readonly string[],
  likeness: Likeness,
  count = NEAREST,
): number {
  const likings = speakers.flatMap((other) => (other === id ? [] : likeness(id, other)));
  return mean(likings.toSorted((one, other) => other - one).slice(0, count));
}

/** An insight is as like a problem as it is like so many of its speakers. */
const NEAREST = 3;

/** Two problems are as alike as the speakers' nearest on the other side, and next to both themselves, all of them. */
export function besideOf(
  own: readonly string[],
  others: readonly string[],
  { likeness, usual }: { likeness: Likeness; usual: { cohesion: number } },
): number {
  const rows = own.map((one) => others.map((other) => likeness(one, other)));
  const columns = others.map((_, nth) => rows.map((row) => row[nth]!));
  const nearest = (mean(rows.map(most)) + mean(columns.map(most))) / 2;
  const [here, there] = [own, others].map(
    (speakers) => cohesionOf(speakers, likeness) ?? usual.cohesion,
  );
  return nearest * Math.min(1, mean(rows.flat()) / Math.sqrt(here! * there!));
}

const LEAST_COHESION = 0.02;

/** How alike the speakers are to each other; one alone is like nobody. */
function cohesionOf(speakers: readonly string[], likeness: Likeness): number | undefined {
  const pairs = speakers.flatMap((one, nth) =>
    speakers.slice(nth + 1).map((other) => likeness(one, other)),
  );
  return pairs.length > 0 ? Math.max(LEAST_COHESION, mean(pairs)) : undefined;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const most = (values: readonly number[]): number => Math.max(...values);
