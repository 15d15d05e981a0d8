import { compareTexts } from '@/lib/base/compare-texts';
import type { Group, Grouping } from '@/lib/cluster/contract';
import type { Decision } from '@/lib/domain/decision';
import type { Insight } from '@/lib/domain/insight';
import { byNewest } from '@/lib/domain/newest';
import type { Problem } from '@/lib/domain/problem';
import { placements, type Placements } from './placements';

/** What is known of the problems, as it was read from the database. */
export interface Evidence {
  insights: readonly Insight[];
  problems: readonly Problem[];
  decisions: readonly Decision[];
  grouping: Grouping;
}

/** One problem as the review shows it: one that people touched, a group the engine proposes, or both. */
export interface ProblemView {
  id: string;
  statement: string;
  /** Absent while it is only proposed. */
  problem?: Problem;
  /** The group of the same id in the engine's last answer. */
  group?: Group;
  /** Members that customers are heard in, and competitors' words that answer them; newest first. */
  members: Insight[];
  answers: Insight[];
  /** Ids of the members that were filed here, by a person or on clipping; the engine proposes the others. */
  filed: ReadonlySet<string>;
}

export interface Arrangement {
  views: ProblemView[];
  ungrouped: Insight[];
}

/**
 * What people placed, and around it what the engine proposes. RV1: a person's act always wins, however
 * old the engine's answer is. The order of the input does not matter; each insight comes out once.
 */
export function arrange({ insights, problems, decisions, grouping }: Evidence): Arrangement {
  const rules = placements(decisions);
  const known = new Set(insights.map(({ id }) => id));
  const records = new Map(
    problems.filter(({ id }) => rules.currentId(id) === id).map((problem) => [problem.id, problem]),
  );
  const groups = groupsById(grouping, rules);
  const homes = new Map<string, string[]>();
  for (const id of [...records.keys(), ...groups.keys()]) homes.set(id, []);
  const filed = file(insights, homes, rules);
  propose(grouping, homes, { known, filed, rules });
  const homeOf = new Map([...homes].flatMap(([home, ids]) => ids.map((id) => [id, home] as const)));
  const placed = Map.groupBy(newestFirst(insights), ({ id }) => homeOf.get(id));
  const views = [...homes.keys()]
    .filter((id) => placed.has(id) || records.has(id))
    .map((id) => toView(id, placed.get(id) ?? [], { records, groups, filed }))
    .toSorted((one, other) => compareTexts(one.id, other.id));
  return { views, ungrouped: placed.get(undefined) ?? [] };
}

const sorted = new WeakMap<readonly Insight[], readonly Insight[]>();

/** Sorted once for as long as no insight changes: problems change more often, and 10,000 take 20 ms. */
function newestFirst(insights: readonly Insight[]): readonly Insight[] {
  const known = sorted.get(insights);
  if (known) return known;
  const newest = insights.toSorted(byNewest);
  sorted.set(insights, newest);
  return newest;
}

/** Groups whose problems were merged are one, with the reasons of all. */
function groupsById({ groups }: Grouping, { currentId }: Placements): Map<string, Group> {
  const byId = new Map<string, Group>();
  for (const group of groups) {
    const id = currentId(group.id);
    const other = byId.get(id);
    byId.set(id, other ? { ...other, reasons: { ...group.reasons, ...other.reasons } } : group);
  }
  return byId;
}

/** Every insight with a `problemId` that still leads somewhere goes there. */
function file(
  insights: readonly Insight[],
  homes: Map<string, string[]>,
  rules: Placements,
): ReadonlySet<string> {
  const filed = new Set<string>();
  for (const { id, problemId } of insights) {
    const members = problemId && homes.get(rules.currentId(problemId));
    if (!members) continue;
    members.push(id);
    filed.add(id);
  }
  return filed;
}

function propose(
  grouping: Grouping,
  homes: Map<string, string[]>,
  {
    known,
    filed,
    rules,
  }: { known: ReadonlySet<string>; filed: ReadonlySet<string>; rules: Placements },
): void {
  for (const group of grouping.groups) {
    const id = rules.currentId(group.id);
    const members = homes.get(id) ?? [];
    for (const insightId of group.members) {
      const isFree = known.has(insightId) && !filed.has(insightId);
      if (isFree && rules.mayJoin(insightId, id, members)) members.push(insightId);
    }
  }
}

interface Known {
  records: ReadonlyMap<string, Problem>;
  groups: ReadonlyMap<string, Group>;
  filed: ReadonlySet<string>;
}

function toView(id: string, all: Insight[], { records, groups, filed }: Known): ProblemView {
  const problem = records.get(id);
  const group = groups.get(id);
  return {
    id,
    statement: problem?.statement || group?.name || '',
    ...(problem && { problem }),
    ...(group && { group }),
    members: all.filter(({ kind }) => kind !== 'competitor'),
    answers: all.filter(({ kind }) => kind === 'competitor'),
    filed: new Set(all.flatMap((one) => (filed.has(one.id) ? [one.id] : []))),
  };
}
