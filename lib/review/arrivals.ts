import type { Group, Grouping, Reason } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemView } from './arrange';
import type { Placements } from './placements';

/** The engine's last answer, and what came in since. */
export interface Grouped {
  grouping: Grouping;
  /** Ids of insights that were given a place without grouping all again. */
  arrived?: readonly string[];
  /** By the id of such an insight: the group it may belong to, where that is not sure. */
  suggested?: Readonly<Record<string, string>>;
}

/** An insight that came in, and the group it is most like; none where it is like none. */
export interface Arrival {
  id: string;
  place?: Place;
}

export interface Place {
  groupId: string;
  /** What the group is called, should it not be in the engine's answer. */
  name: string;
  isSure: boolean;
  reason: Reason;
}

/** Those of `insights` that the answer does not know yet. */
export function unseen<T extends { id: string }>({ grouping }: Grouped, insights: readonly T[]) {
  const seen = new Set([
    ...grouping.ungrouped,
    ...grouping.groups.flatMap(({ members }) => members),
  ]);
  return insights.filter(({ id }) => !seen.has(id));
}

/** RV16: what is sure is filed in its group, the rest stays ungrouped; nothing that was there moves. */
export function takeIn<T extends Grouped>(
  grouped: T,
  arrivals: readonly Arrival[],
): T & { arrived: string[]; suggested: Record<string, string> } {
  const fresh = unseen(grouped, arrivals);
  const groups = new Map(grouped.grouping.groups.map((group) => [group.id, group]));
  for (const { id, place } of fresh)
    if (place?.isSure) groups.set(place.groupId, withMember(groups.get(place.groupId), id, place));
  const loose = fresh.filter(({ place }) => !place?.isSure);
  const maybe = loose.flatMap(({ id, place }) => (place ? [[id, place.groupId] as const] : []));
  return {
    ...grouped,
    grouping: {
      groups: [...groups.values()],
      ungrouped: [...grouped.grouping.ungrouped, ...loose.map(({ id }) => id)],
    },
    arrived: [...(grouped.arrived ?? []), ...fresh.map(({ id }) => id)],
    suggested: { ...grouped.suggested, ...Object.fromEntries(maybe) },
  };
}

/** A problem that only people made has no group in the answer yet. */
function withMember(group: Group | undefined, id: string, { groupId, name, reason }: Place): Group {
  const known = group ?? {
    id: groupId,
    name,
    members: [],
    phrases: [],
    themeId: groupId,
    reasons: {},
  };
  return {
    ...known,
    members: [...known.members, id],
    reasons: { ...known.reasons, [id]: reason },
  };
}

/** By the id of an ungrouped insight: the problem it was suggested for, unless a person said no since. */
export function suggestedHomes<T extends ProblemView>(
  { suggested = {} }: Grouped,
  ungrouped: readonly Insight[],
  problems: readonly T[],
  { currentId, mayJoin }: Placements,
): ReadonlyMap<string, T> {
  const byId = new Map(problems.map((problem) => [problem.id, problem]));
  const found = new Map<string, T>();
  for (const { id } of ungrouped) {
    const problem = byId.get(currentId(suggested[id] ?? ''));
    const members = problem ? [...problem.members, ...problem.answers].map((one) => one.id) : [];
    if (problem && mayJoin(id, problem.id, members)) found.set(id, problem);
  }
  return found;
}
