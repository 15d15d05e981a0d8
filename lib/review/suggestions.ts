import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemView } from './arrange';
import type { Placements } from './placements';

/** How alike two insights are to the engine, 0 to 1, by their ids. */
export type Likeness = (one: string, other: string) => number;

export interface Suggestion<T> {
  of: T;
  likeness: number;
}

/** Offered is what is at least half as like the problem as its own members are to each other … */
const SHARE = 0.5;
/**
 * … and never what is hardly alike: a loose problem would be offered everything. By the lexical engine on
 * the sample insights with every third member taken out, 0.12 offers half of them rightly, 0.08 a third;
 * to be measured again when the engine's scale changes.
 */
const LEAST = { insight: 0.12, problem: 0.06 };
/** An insight is as like a problem as it is like so many of its speakers. */
const NEAREST = 3;
/** What a problem of one member is taken to be alike, having nobody to be like. */
const ALONE = 0.4;
/** So many central members speak for a problem: more cost time and change little. */
const SPEAKERS = 12;

/** Insights without a group that may belong to the problem, the likest first; none that was taken out of it. */
export function belongHere(
  view: ProblemView,
  ungrouped: readonly Insight[],
  { likeness, rules, limit }: { likeness: Likeness; rules: Placements; limit: number },
): Suggestion<Insight>[] {
  const speakers = speakersOf(view);
  const members = [...view.members, ...view.answers].map(({ id }) => id);
  const free = ungrouped.filter(({ id }) => rules.mayJoin(id, view.id, members));
  const nearest = ({ id }: Insight): number =>
    mean(
      speakers
        .map((speaker) => likeness(id, speaker))
        .toSorted((one, other) => other - one)
        .slice(0, NEAREST),
    );
  const least = Math.max(LEAST.insight, SHARE * cohesionOf(speakers, likeness));
  return best(free, nearest, { least, limit });
}

/** Problems that may be one and the same as `view`. */
export function similarProblems<T extends ProblemView>(
  view: ProblemView,
  others: readonly T[],
  { likeness, limit }: { likeness: Likeness; limit: number },
): Suggestion<T>[] {
  const speakers = speakersOf(view);
  const rest = others.filter(({ id, members }) => id !== view.id && members.length > 0);
  const between = (other: ProblemView): number =>
    mean(speakersOf(other).flatMap((id) => speakers.map((own) => likeness(own, id))));
  const least = Math.max(LEAST.problem, SHARE * cohesionOf(speakers, likeness));
  return best(rest, between, { least, limit });
}

/** Fewer members have no middle to be far from. */
const LEAST_MEMBERS = 4;
/** A member less than half as like its problem as the usual one is. */
const DISTANT = 0.5;

/** Members that look out of place, the least like first. What a person placed there by hand is not asked about. */
export function distantMembers(
  view: ProblemView,
  placed: ReadonlySet<string>,
): Suggestion<Insight>[] {
  const reasons = view.group?.reasons ?? {};
  const known = view.members.flatMap((of) => {
    const reason = reasons[of.id];
    return reason ? [{ of, likeness: reason.similarity }] : [];
  });
  if (known.length < LEAST_MEMBERS) return [];
  const sorted = known.toSorted((one, other) => one.likeness - other.likeness);
  const usual = sorted[Math.floor(sorted.length / 2)]?.likeness ?? 0;
  return sorted.filter(({ of, likeness }) => likeness < DISTANT * usual && !placed.has(of.id));
}

export interface Part {
  statement: string;
  ids: string[];
}

/** How a finer cut of the problem's members divides them: the largest part first; empty where it does not. */
export function proposeSplit({ members }: ProblemView, finer: Grouping): Part[] {
  const own = new Set(members.map(({ id }) => id));
  const parts = finer.groups
    .map(({ name, members }) => ({ statement: name, ids: members.filter((id) => own.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
    .toSorted((one, other) => other.ids.length - one.ids.length);
  return parts.length > 1 ? parts : [];
}

/** Ids of the members that speak for a problem. The engine lists the most central first; members that it does not know follow. */
export function speakersOf({ group, members }: ProblemView): string[] {
  const here = new Set(members.map(({ id }) => id));
  const central = (group?.members ?? []).filter((id) => here.has(id));
  return [...new Set([...central, ...here])].slice(0, SPEAKERS);
}

/** How alike the members are to each other. */
function cohesionOf(speakers: readonly string[], likeness: Likeness): number {
  const pairs = speakers.flatMap((one, nth) =>
    speakers.slice(nth + 1).map((other) => likeness(one, other)),
  );
  return pairs.length > 0 ? mean(pairs) : ALONE;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function best<T extends { id: string }>(
  all: readonly T[],
  likenessOf: (one: T) => number,
  { least, limit }: { least: number; limit: number },
): Suggestion<T>[] {
  return all
    .map((of) => ({ of, likeness: likenessOf(of) }))
    .filter(({ likeness }) => likeness >= least)
    .toSorted((one, other) => other.likeness - one.likeness || (one.of.id < other.of.id ? -1 : 1))
    .slice(0, limit);
}
