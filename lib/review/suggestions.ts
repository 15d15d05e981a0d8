import type { Similar } from '@/lib/cluster/find-similar';
import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemView } from './arrange';
import type { Placements } from './placements';

/** So many central members speak for a problem: more cost time and change little. */
const SPEAKERS = 12;

/** Of the insights that the engine finds similar, those that no person took out of the problem. */
export function belongHere(
  view: ProblemView,
  ungrouped: readonly Insight[],
  { similar, rules }: { similar: Similar['insights']; rules: Placements },
): Insight[] {
  const members = [...view.members, ...view.answers].map(({ id }) => id);
  return found(ungrouped, similar).filter(({ id }) => rules.mayJoin(id, view.id, members));
}

/** Problems that may be one and the same as `view`, those left out that a person said are not. */
export function similarProblems<T extends ProblemView>(
  view: ProblemView,
  others: readonly T[],
  { similar, rules }: { similar: Similar['problems']; rules: Placements },
): T[] {
  const mayJoin = (one: ProblemView, { id }: ProblemView): boolean =>
    rules.mayJoin(one.id, id, []) &&
    speakersOf(one).some((speaker) => rules.mayJoin(speaker, id, []));
  return found(others, similar).filter((other) => mayJoin(view, other) && mayJoin(other, view));
}

/** In the order of the engine's answer; what is gone by now is left out. */
function found<T extends { id: string }>(all: readonly T[], similar: Similar['insights']): T[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return similar.flatMap(([id]) => byId.get(id) ?? []);
}

/** Fewer members have no middle to be far from. */
const LEAST_MEMBERS = 4;
/** Less than so much of the usual member's similarity; measured by `npm run eval:offers`. */
const DISTANT = 0.3;

/** Members that look out of place, the least similar first. What a person placed there by hand is not asked about. */
export function distantMembers(view: ProblemView, placed: ReadonlySet<string>): Insight[] {
  const reasons = view.group?.reasons ?? {};
  const known = view.members.flatMap((of) => {
    const reason = reasons[of.id];
    return reason ? [{ of, similarity: reason.similarity }] : [];
  });
  if (known.length < LEAST_MEMBERS) return [];
  const sorted = known.toSorted((one, other) => one.similarity - other.similarity);
  const usual = sorted[Math.floor(sorted.length / 2)]?.similarity ?? 0;
  return sorted.flatMap(({ of, similarity }) =>
    similarity < DISTANT * usual && !placed.has(of.id) ? [of] : [],
  );
}

export interface Part {
  statement: string;
  ids: string[];
}

/**
 * How a finer cut of the problem's members divides them: the largest part first; empty where it does not. What is
 * called as the problem is, is what stays: split off, there would be two of one name.
 */
export function proposeSplit({ members, statement }: ProblemView, finer: Grouping): Part[] {
  const own = new Set(members.map(({ id }) => id));
  const parts = finer.groups
    .map(({ name, members }) => ({ statement: name, ids: members.filter((id) => own.has(id)) }))
    .filter(({ ids }) => ids.length > 0)
    .toSorted((one, other) => other.ids.length - one.ids.length);
  if (parts.length < 2) return [];
  const others = parts.filter((part) => !isNamedAs(part.statement, statement));
  return others.length > 0 ? others : parts;
}

/** "Exchange rate differs from the one in the ledger" may be called by its beginning. */
const isNamedAs = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

/** Ids of the members that speak for a problem. The engine lists the most central first; members that it does not know follow. */
export function speakersOf({ group, members }: ProblemView): string[] {
  const here = new Set(members.map(({ id }) => id));
  const central = (group?.members ?? []).filter((id) => here.has(id));
  return [...new Set([...central, ...here])].slice(0, SPEAKERS);
}
