import { chooseVersion, type Choice, type ContestedField } from '@/lib/domain/contested';
import type { Decision } from '@/lib/domain/decision';
import { Problem } from '@/lib/domain/problem';
import { adopt, fitStatement } from './adopt';
import type { ProblemView } from './arrange';
import { dated } from './dated';
import {
  changeProblem,
  decide,
  deed,
  editProblem,
  fileInsight,
  forget,
  removeProblem,
  type Actor,
  type Deed,
  type ProblemPatch,
} from './edit';
import { inherit } from './inherit';
import { speakersOf } from './suggestions';

export function rename(view: ProblemView, statement: string, actor: Actor): Deed {
  const name = fitStatement(statement);
  return deed({ kind: 'name', count: 1, detail: name }, [
    ...adopt(view, actor),
    editProblem(view.id, actor.at, { statement: name }),
    decide(actor, { kind: 'name', subjects: [], problemId: view.id, statement: name }),
  ]);
}

/** Plans and facts about a problem: MoSCoW, horizon, effort, objective, status, link, ship date, notes. */
export function plan(view: ProblemView, patch: ProblemPatch, actor: Actor): Deed {
  return deed({ kind: 'plan', count: 1, detail: view.statement }, [
    ...adopt(view, actor),
    editProblem(view.id, actor.at, dated(patch, view.problem, actor.at)),
  ]);
}

/** Between versions that people wrote at the same time. */
export const choose = (
  { id, statement }: ProblemView,
  seen: ContestedField,
  choice: Choice,
  { at }: Actor,
): Deed =>
  deed({ kind: 'choose', count: 1, detail: statement }, [
    changeProblem(id, at, (problem) => chooseVersion(problem, seen, choice, Problem)),
  ]);

/**
 * All members of `others` come to `target`. What only the others had decided (plans, notes, their
 * statements) is kept there; what both had stays as the target has it.
 */
export function merge(target: ProblemView, others: readonly ProblemView[], actor: Actor): Deed {
  const members = others.flatMap((other) => [...other.members, ...other.answers]);
  const absorbed = others.flatMap(({ problem }) => problem ?? []);
  return deed({ kind: 'merge', count: others.length + 1, detail: target.statement }, [
    ...adopt(target, actor),
    ...members.map(({ id }) => fileInsight(id, actor.at, target.id)),
    editProblem(target.id, actor.at, inherit(target.problem, absorbed)),
    ...absorbed.map(({ id }) => removeProblem(id)),
    decide(actor, { kind: 'merge', subjects: others.map(({ id }) => id), problemId: target.id }),
  ]);
}

/**
 * Two that look alike and are not: they are not offered for merging again, whoever joins them later. Both become
 * problems, so that their ids stay; their speakers are what the engine keeps apart.
 */
export function tellApart(view: ProblemView, other: ProblemView, actor: Actor): Deed {
  return deed({ kind: 'distinct', count: 2, detail: other.statement }, [
    ...adopt(view, actor),
    ...adopt(other, actor),
    decide(actor, {
      kind: 'apart',
      subjects: [other.id, ...speakersOf(other)],
      problemId: view.id,
    }),
  ]);
}

/** Out of sight, with its members: what comes in later for it is filed there too. */
export function dismiss(view: ProblemView, actor: Actor): Deed {
  return deed({ kind: 'dismiss', count: 1, detail: view.statement }, [
    ...adopt(view, actor),
    editProblem(view.id, actor.at, { status: 'dismissed' }),
    decide(actor, { kind: 'dismiss', subjects: [], problemId: view.id }),
  ]);
}

/** With what it becomes: what had shipped has still shipped, unless the patch says otherwise. */
export function restore(
  { id, statement, problem }: ProblemView,
  decisions: readonly Decision[],
  actor: Actor,
  patch: ProblemPatch = { status: problem?.shippedOn ? 'shipped' : 'new' },
): Deed {
  const dismissals = decisions.filter(
    ({ kind, problemId }) => kind === 'dismiss' && problemId === id,
  );
  return deed({ kind: 'restore', count: 1, detail: statement }, [
    editProblem(id, actor.at, dated(patch, problem, actor.at)),
    ...dismissals.map((dismissal) => forget(dismissal.id)),
  ]);
}
