import type { Decision } from '@/lib/domain/decision';
import type { Insight } from '@/lib/domain/insight';

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
  const log = decisions.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const currentId = followMerges(log);
  const known = new Set(insights.map(({ id }) => id));
  const state: State = {
    homes: new Map(insights.flatMap(({ id, problemId }) => (problemId ? [[id, problemId]] : []))),
    apart: new Map(),
    barred: new Map(),
    names: new Map(),
    closed: new Set(),
    known,
  };
  for (const decision of log) apply(state, decision, currentId);
  // Where an insight is filed says more than the log: undo changes it and leaves the log as it was.
  for (const { id, problemId } of insights)
    if (problemId) state.homes.set(id, currentId(problemId));
  return translate(state, insights, currentId);
}

interface State {
  /** By insight: the problem, or the name of the company, that it was put into. */
  homes: Map<string, string>;
  apart: Map<string, Set<string>>;
  barred: Map<string, Set<string>>;
  names: Map<string, string>;
  closed: Set<string>;
  known: ReadonlySet<string>;
}

const COMPANY = 'together ';
const GATHERING = new Set<Decision['kind']>(['together', 'move', 'pin', 'split']);

function apply(state: State, decision: Decision, currentId: (id: string) => string): void {
  const { kind, subjects, statement, id } = decision;
  const problemId = decision.problemId && currentId(decision.problemId);
  if (kind === 'apart') separate(state, subjects, problemId);
  if (GATHERING.has(kind)) gather(state, subjects, problemId ?? `${COMPANY}${id}`);
  if (!problemId) return;
  if (kind === 'name' && statement) state.names.set(problemId, statement);
  if (kind === 'dismiss') state.closed.add(problemId);
}

function separate(state: State, subjects: readonly string[], problemId: string | undefined): void {
  for (const subject of subjects) {
    if (problemId) {
      add(state.barred, problemId, [subject]);
      if (state.homes.get(subject) === problemId) state.homes.delete(subject);
    } else {
      add(state.apart, subject, subjects);
      const home = state.homes.get(subject);
      if (home?.startsWith(COMPANY)) state.homes.delete(subject);
    }
  }
}

function gather(state: State, subjects: readonly string[], home: string): void {
  const isCompany = home.startsWith(COMPANY);
  const filed = subjects
    .map((subject) => state.homes.get(subject))
    .find((one) => one !== undefined);
  for (const subject of subjects) {
    state.barred.get(home)?.delete(subject);
    for (const other of subjects) state.apart.get(subject)?.delete(other);
    state.homes.set(subject, isCompany ? (filed ?? home) : home);
  }
}

function add(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) if (value !== key) set.add(value);
  sets.set(key, set);
}

function translate(
  state: State,
  insights: readonly Insight[],
  currentId: (id: string) => string,
): Constraints {
  const numbers = new Map(insights.map(({ id }, i) => [id, i]));
  const items = (ids: Iterable<string>): number[] =>
    [...ids].flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  const filed = [...state.homes].filter(([id]) => state.known.has(id));
  const anchors = [...Map.groupBy(filed, ([, home]) => home)]
    .map(([home, members]) => ({
      items: items(members.map(([id]) => id)),
      ...(!home.startsWith(COMPANY) && { problemId: home }),
    }))
    .toSorted((a, b) => a.items[0]! - b.items[0]!);
  const homeOf = (id: string): string | undefined => state.homes.get(id);
  return {
    anchors,
    apart: [...state.apart].flatMap(([id, others]) =>
      items([id]).flatMap((a) =>
        [...others]
          .filter((other) => !homeOf(id) || homeOf(id) !== homeOf(other))
          .flatMap((other) => items([other]).map((b) => [a, b] as const)),
      ),
    ),
    barred: new Map([...state.barred].map(([id, members]) => [id, new Set(items(members))])),
    closed: state.closed,
    names: state.names,
    currentId,
  };
}

/** Two machines may merge A into B and B into A while apart: the later act holds, no walk goes round. */
function followMerges(log: readonly Decision[]): (id: string) => string {
  const into = new Map<string, string>();
  const path = (from: string): string[] => {
    const steps = [from];
    for (let next = into.get(from); next !== undefined; next = into.get(next)) steps.push(next);
    return steps;
  };
  for (const { kind, subjects, problemId } of log) {
    if (kind !== 'merge' || !problemId) continue;
    for (const subject of subjects) {
      if (subject === problemId) continue;
      if (path(problemId).includes(subject)) into.delete(problemId);
      into.set(subject, problemId);
    }
  }
  return (id) => path(id).at(-1) ?? id;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
