import { withPatch, type Patch } from '@/lib/base/with-patch';
import type { Act } from '@/lib/domain/act';
import type { Decision } from '@/lib/domain/decision';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import type { Problem } from '@/lib/domain/problem';

interface Records {
  insights: Insight;
  problems: Problem;
  decisions: Decision;
}

/** What becomes of one record; `undefined` removes it. The storage reads and writes it in one transaction. */
export type Edit = {
  [S in keyof Records]: {
    store: S;
    id: string;
    edit: (current: Records[S] | undefined) => Records[S] | undefined;
  };
}[keyof Records];

/** A human act as one commit: what the history calls it, and every record it writes. */
export interface Deed {
  act: Act;
  edits: Edit[];
}

/** Who acts and when: an ISO instant, and the id of the author. */
export interface Actor {
  by: string;
  at: string;
}

/**
 * Edits as one commit. Several of one record become one, in their order: a transaction reads each
 * record once.
 */
export function deed(act: Act, edits: readonly Edit[]): Deed {
  const byRecord = Map.groupBy(edits, ({ store, id }) => `${store} ${id}`);
  return { act, edits: [...byRecord.values()].map(chain) };
}

function chain(edits: readonly Edit[]): Edit {
  const [first, ...rest] = edits as readonly [Edit, ...Edit[]];
  type Change = (current: unknown) => unknown;
  const changes = [first, ...rest].map((one) => one.edit as Change);
  const edit: Change = (current) => changes.reduce((record, change) => change(record), current);
  return rest.length === 0 ? first : ({ ...first, edit } as Edit);
}

export const makeProblem = (problem: Problem): Edit => ({
  store: 'problems',
  id: problem.id,
  edit: (current) => current ?? problem,
});

export type ProblemPatch = Patch<Problem>;

export const editProblem = (id: string, at: string, patch: ProblemPatch): Edit => ({
  store: 'problems',
  id,
  edit: (current) => current && withPatch(current, { ...patch, updatedAt: at }),
});

/** What `change` makes of the problem; its time of change only where that is something else. */
export const changeProblem = (
  id: string,
  at: string,
  change: (problem: Problem) => Problem,
): Edit => ({
  store: 'problems',
  id,
  edit: (current) => {
    const next = current && change(current);
    return next && next !== current ? { ...next, updatedAt: at } : current;
  },
});

export const removeProblem = (id: string): Edit => ({
  store: 'problems',
  id,
  edit: () => undefined,
});

/** Without a problem, the insight is taken out of the one it is in. */
export const fileInsight = (id: string, at: string, problemId: string | undefined): Edit => ({
  store: 'insights',
  id,
  edit: (current) => current && withProblem(current, at, problemId),
});

function withProblem(insight: Insight, at: string, problemId: string | undefined): Insight {
  if (insight.problemId === problemId) return insight;
  const { problemId: _left, ...rest } = insight;
  return { ...rest, ...(problemId && { problemId }), updatedAt: at };
}

/** One line of the log of decisions. */
export function decide(
  { by, at }: Actor,
  decision: Pick<Decision, 'kind' | 'subjects' | 'problemId' | 'statement'>,
): Edit {
  const id = newId();
  return { store: 'decisions', id, edit: (current) => current ?? { id, ...decision, at, by } };
}

export const forget = (decisionId: string): Edit => ({
  store: 'decisions',
  id: decisionId,
  edit: () => undefined,
});
