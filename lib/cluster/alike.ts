import type { Likeness } from './similarity/likeness';

/** A problem, by the ids of the members that speak for it. */
export interface Voice {
  id: string;
  speakers: readonly string[];
}

/** Who is compared with one problem: all others, and the insights that have none. */
export interface AlikeQuestion {
  own: readonly string[];
  others: readonly Voice[];
  loose: readonly string[];
}

/** What is alike enough to be offered, the likest first: ids, and how much; 1 is as like as a problem's own. */
export interface Alike {
  problems: [id: string, likeness: number][];
  insights: [id: string, likeness: number][];
}

/** Chosen by measurement: `npm run eval:offers`, docs/clustering.md. */
const LEAST = { problem: 0.7, insight: 0.6 };
/** An insight is as like a problem as it is like so many of its speakers. */
const NEAREST = 3;

/**
 * What may be the same as a problem, or belong to it. How alike is usual differs from inbox to inbox, so it
 * is asked of the members of the other problems.
 */
export function findAlike({ own, others, loose }: AlikeQuestion, likeness: Likeness): Alike {
  if (own.length === 0) return { problems: [], insights: [] };
  const voiced = others.filter(({ speakers }) => speakers.length > 0);
  const usual = usualOf([own, ...voiced.map(({ speakers }) => speakers)], likeness);
  const cohesion = cohesionOf(own, likeness) ?? usual.cohesion;

  /** Near to each other's nearest and, next to how alike both are themselves, to all of them. */
  const beside = ({ speakers }: Voice): number => {
    const rows = own.map((one) => speakers.map((other) => likeness(one, other)));
    const columns = speakers.map((_, nth) => rows.map((row) => row[nth]!));
    const nearest = (mean(rows.map(most)) + mean(columns.map(most))) / 2;
    const theirs = cohesionOf(speakers, likeness) ?? usual.cohesion;
    const share = mean(rows.flat()) / Math.sqrt(cohesion * theirs);
    return (nearest * Math.min(1, share)) / usual.nearest;
  };

  const inside = (id: string): number => nearness(id, own, likeness) / usual.nearness;
  const isLikest = ([id, most]: [string, number]): boolean =>
    voiced.every(({ speakers }) => nearness(id, speakers, likeness) / usual.nearness <= most);
  return {
    problems: best(voiced, LEAST.problem, beside),
    insights: best(
      loose.map((id) => ({ id })),
      LEAST.insight,
      ({ id }) => inside(id),
    ).filter(isLikest),
  };
}

/** How alike members of one problem are: to those nearest to them, and to all. */
function usualOf(all: readonly (readonly string[])[], likeness: Likeness) {
  const several = all.filter(({ length }) => length > 1);
  const usual = (of: (id: string, speakers: readonly string[]) => number): number =>
    mean(several.map((speakers) => mean(speakers.map((id) => of(id, speakers))))) || UNKNOWN;
  const cohesions = several.flatMap((speakers) => cohesionOf(speakers, likeness) ?? []);
  return {
    nearest: usual((id, speakers) =>
      most(speakers.map((other) => (other === id ? 0 : likeness(id, other)))),
    ),
    nearness: usual((id, speakers) => nearness(id, speakers, likeness)),
    cohesion: mean(cohesions) || UNKNOWN,
  };
}

/** Where no problem has two members, nobody can tell. */
const UNKNOWN = 0.4;

function nearness(id: string, speakers: readonly string[], likeness: Likeness): number {
  const likings = speakers.flatMap((other) => (other === id ? [] : likeness(id, other)));
  return mean(likings.toSorted((one, other) => other - one).slice(0, NEAREST));
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

function best<T extends { id: string }>(
  all: readonly T[],
  least: number,
  likenessOf: (one: T) => number,
): [string, number][] {
  return all
    .map((one): [string, number] => [one.id, likenessOf(one)])
    .filter(([, likeness]) => likeness >= least)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
