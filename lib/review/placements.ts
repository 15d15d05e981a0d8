import type { Decision } from '@/lib/domain/decision';
import { followMerges, inOrder, PLACING } from '@/lib/domain/decision-log';

/** What the decisions say about who may be where. */
export interface Placements {
  /** The problem that this one was merged into, or the id itself. */
  currentId: (problemId: string) => string;
  /** False where a person said that the insight, or problem, does not belong there, or not with one of `members`. */
  mayJoin: (id: string, problemId: string, members: readonly string[]) => boolean;
  /** The problem that a person put the insight into last, where nobody took it out again. */
  placedIn: (insightId: string) => string | undefined;
  /** The problem an insight was pinned to, where that pin still stands. */
  pinnedTo: (insightId: string) => string | undefined;
}

/** Reads the log by the times in it; the later of two decisions that contradict each other holds. */
export function placements(decisions: readonly Decision[]): Placements {
  const log = inOrder(decisions);
  const currentId = followMerges(log);
  const state: State = { barred: new Map(), pairs: new Map(), places: new Map(), pins: new Map() };
  for (const decision of log) {
    const problemId = decision.problemId && currentId(decision.problemId);
    // A subject may be a problem that was told apart from this one.
    if (decision.kind === 'apart') separate(state, decision.subjects.map(currentId), problemId);
    else if (PLACING.has(decision.kind)) place(state, decision, problemId);
  }
  return {
    currentId,
    mayJoin(id, problemId, members) {
      const apart = state.pairs.get(id);
      const isApart = apart && members.some((member) => apart.has(member));
      return !isApart && !state.barred.get(id)?.has(problemId);
    },
    placedIn: (insightId) => state.places.get(insightId),
    pinnedTo: (insightId) => state.pins.get(insightId),
  };
}

interface State {
  /** By insight: the problems it stays out of, and the insights it is never put beside. */
  barred: Map<string, Set<string>>;
  pairs: Map<string, Set<string>>;
  /** By insight: the problem it was put into, and the one it is pinned to. */
  places: Map<string, string>;
  pins: Map<string, string>;
}

/** With a problem, the subjects stay out of it; without one, out of each other's company. */
function separate(state: State, subjects: readonly string[], problemId: string | undefined): void {
  for (const subject of subjects) {
    if (!problemId) add(state.pairs, subject, ...subjects.filter((other) => other !== subject));
    else add(state.barred, subject, problemId);
    for (const held of [state.places, state.pins])
      if (!problemId || held.get(subject) === problemId) held.delete(subject);
  }
}

function place(state: State, { kind, subjects }: Decision, problemId: string | undefined): void {
  for (const subject of subjects) {
    if (problemId) state.barred.get(subject)?.delete(problemId);
    for (const other of subjects) state.pairs.get(subject)?.delete(other);
    if (problemId) state.places.set(subject, problemId);
    if (kind === 'pin' && problemId) state.pins.set(subject, problemId);
    else state.pins.delete(subject);
  }
}

function add(sets: Map<string, Set<string>>, key: string, ...values: string[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}
