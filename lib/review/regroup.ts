import type { Group, Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import { arrange, type Evidence, type ProblemView } from './arrange';

/** Insights that would go from one place to another; without a place they are not grouped there. */
export interface Regrouping {
  /** Names the change among the others of the same answer. */
  id: string;
  insights: Insight[];
  from?: ProblemView;
  to?: ProblemView;
  /** Nobody stands there yet. */
  isNew: boolean;
}

/**
 * RV15: what a new answer of the engine would change of what is shown, to be accepted whole or in part.
 * What people filed never appears in it.
 */
export function regroupings(shown: Evidence, next: Grouping): Regrouping[] {
  const before = homesOf(shown);
  const after = homesOf({ ...shown, grouping: next });
  const moved = shown.insights.filter(({ id }) => before.get(id)?.id !== after.get(id)?.id);
  const standing = new Set([...before.values()].map(({ id }) => id));
  const byWay = Map.groupBy(moved, ({ id }) => wayOf(before.get(id), after.get(id)));
  return [...byWay]
    .map(([id, insights]) => {
      const [from, to] = [before.get(insights[0]?.id ?? ''), after.get(insights[0]?.id ?? '')];
      const isNew = to !== undefined && !standing.has(to.id);
      return { id, insights, isNew, ...(from && { from }), ...(to && { to }) };
    })
    .toSorted((a, b) => b.insights.length - a.insights.length || (a.id < b.id ? -1 : 1));
}

const wayOf = (from: ProblemView | undefined, to: ProblemView | undefined): string =>
  `${from?.id ?? ''} > ${to?.id ?? ''}`;

function homesOf(evidence: Evidence): Map<string, ProblemView> {
  const { views } = arrange(evidence);
  return new Map(
    views.flatMap((view) =>
      [...view.members, ...view.answers].map(({ id }) => [id, view] as const),
    ),
  );
}

/** The shown grouping with the accepted changes made, and nothing else of the new answer. */
export function acceptRegroupings(
  shown: Grouping,
  next: Grouping,
  accepted: readonly Regrouping[],
): Grouping {
  const moves = new Map(
    accepted.flatMap(({ insights, to }) => insights.map(({ id }) => [id, to?.id] as const)),
  );
  const groups = filledGroups(shown.groups, next.groups, moves);
  const placed = new Set(groups.flatMap(({ members }) => members));
  const all = new Set([
    ...shown.ungrouped,
    ...next.ungrouped,
    ...shown.groups.flatMap(({ members }) => members),
  ]);
  return { groups, ungrouped: [...all].filter((id) => !placed.has(id)).toSorted() };
}

/** Who does not move stays where it is shown; who moves goes where the new answer has it. */
function filledGroups(
  shown: readonly Group[],
  next: readonly Group[],
  moves: ReadonlyMap<string, string | undefined>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const group of [...shown, ...next])
    if (!groups.has(group.id)) groups.set(group.id, { ...group, members: [], reasons: {} });
  const add = (from: Group, id: string, into = ''): void => {
    const group = groups.get(into);
    if (!group) return;
    group.members.push(id);
    const reason = from.reasons[id];
    if (reason) group.reasons[id] = reason;
  };
  for (const from of shown)
    for (const id of from.members) if (!moves.has(id)) add(from, id, from.id);
  for (const from of next) for (const id of from.members) add(from, id, moves.get(id));
  return [...groups.values()].filter(({ members }) => members.length > 0);
}
