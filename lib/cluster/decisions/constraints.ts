import type { Decision } from '@/lib/domain/decision';
import { followMerges, inOrder, PLACING } from '@/lib/domain/decision-log';
import type { Insight } from '@/lib/domain/insight';
import { Bonds, problemIdOf, problemNode } from './bonds';

/** What people decided, in terms of item numbers. */
export interface Constraints {
  /** Items that a person put into one group, with the id of the problem it is, if it is one. */
  anchors: readonly { problemId?: string; items: readonly number[] }[];
  /** Pairs that are never in one group. */
  apart: readonly (readonly [number, number])[];
  /** By problem id, the items that never join it. */
  barred: ReadonlyMap<string, ReadonlySet<number>>;
  /** Problems whose proposals were dismissed keep what they have and take nothing more. */
  closed: ReadonlySet<string>;
  /** The name a person gave, by problem id. */
  names: ReadonlyMap<string, string>;
  /** The problem that an id was merged into, or the id itself. */
  currentId: (problemId: string) => string;
}

/** Reads the log by its times; the later of two decisions that contradict each other holds. */
export function constraintsOf(
  insights: readonly Insight[],
  decisions: readonly Decision[],
): Constraints {
  const log = inOrder(decisions);
  const currentId = followMerges(log);
  const bonds = new Bonds();
  // Where an insight is filed says more than the log, of which a sync or an import may have brought only a part.
  for (const { id, problemId } of insights)
    if (problemId) bonds.join(id, problemNode(currentId(problemId)));
  // Newest first: what an older decision wants is granted as far as no newer one forbids it.
  for (const decision of log.toReversed()) bind(bonds, decision, currentId);
  const names = new Map<string, string>();
  const closed = new Set<string>();
  for (const { kind, problemId, statement } of log) {
    if (!problemId) continue;
    if (kind === 'name' && statement) names.set(currentId(problemId), statement);
    if (kind === 'dismiss') closed.add(currentId(problemId));
  }
  return { ...translate(bonds, insights), names, closed, currentId };
}

function bind(bonds: Bonds, decision: Decision, currentId: (id: string) => string): void {
  const { kind, subjects, problemId } = decision;
  const problem = problemId === undefined ? undefined : problemNode(currentId(problemId));
  const each =
    problem === undefined ? pairsOf(subjects) : subjects.map((s) => [s, problem] as const);
  if (kind === 'apart') for (const [a, b] of each) bonds.part(a, b);
  if (PLACING.has(kind)) for (const [a, b] of each) bonds.join(a, b);
}

const pairsOf = (ids: readonly string[]) =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));

/** Puts what binds insights into item numbers; ids that no insight has any more only carry bonds. */
function translate(bonds: Bonds, insights: readonly Insight[]) {
  const numbers = new Map(insights.map(({ id }, item) => [id, item]));
  const companies = Map.groupBy(insights.keys(), (item) => bonds.company(insights[item]!.id));
  const anchors = [...companies].flatMap(([company, items]) => {
    const problemId = bonds.problemOf(company);
    return problemId === undefined && items.length < 2
      ? []
      : [{ items, ...(problemId !== undefined && { problemId }) }];
  });
  const apart: [number, number][] = [];
  const barred = new Map<string, Set<number>>();
  for (const [a, b] of bonds.parted) {
    const [item, other] = [numbers.get(a), numbers.get(b)];
    const problemId = problemIdOf(b);
    if (item === undefined) continue;
    if (other !== undefined) apart.push([item, other]);
    if (problemId !== undefined)
      barred.set(problemId, (barred.get(problemId) ?? new Set()).add(item));
  }
  return { anchors, apart, barred };
}
