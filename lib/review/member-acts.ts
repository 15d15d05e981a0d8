import { newId } from '@/lib/domain/id';
import { adopt, fitStatement, newProblem } from './adopt';
import type { ProblemView } from './arrange';
import { decide, deed, fileInsight, makeProblem, type Actor, type Deed, type Edit } from './edit';

/** Some members become a problem of their own. `id` is given so that the screen can show it at once. */
export function split(
  view: ProblemView,
  subjects: readonly string[],
  into: { statement: string; id?: string },
  actor: Actor,
): Deed {
  return found('split', subjects, into, actor, adopt(view, actor));
}

/** Insights, grouped or not, that a person says share a problem. */
export function together(
  subjects: readonly string[],
  into: { statement: string; id?: string },
  actor: Actor,
): Deed {
  return found('together', subjects, into, actor, []);
}

function found(
  kind: 'split' | 'together',
  subjects: readonly string[],
  { statement, id = newId() }: { statement: string; id?: string },
  actor: Actor,
  before: readonly Edit[],
): Deed {
  const name = fitStatement(statement);
  return deed({ kind, count: subjects.length, detail: name }, [
    ...before,
    makeProblem(newProblem(id, name, actor.at)),
    ...subjects.map((subject) => fileInsight(subject, actor.at, id)),
    decide(actor, { kind, subjects: [...subjects], problemId: id, statement: name }),
  ]);
}

/** Files insights under a problem, wherever they are now: the act behind drag, attach and "belongs here". */
export function move(subjects: readonly string[], target: ProblemView, actor: Actor): Deed {
  return place('move', subjects, target, actor);
}

/** Like `move`, and never offered for another place until it is unpinned. */
export function pin(view: ProblemView, subjects: readonly string[], actor: Actor): Deed {
  return place('pin', subjects, view, actor);
}

function place(
  kind: 'move' | 'pin',
  subjects: readonly string[],
  view: ProblemView,
  actor: Actor,
): Deed {
  return deed({ kind, count: subjects.length, detail: view.statement }, [
    ...adopt(view, actor),
    ...subjects.map((id) => fileInsight(id, actor.at, view.id)),
    decide(actor, { kind, subjects: [...subjects], problemId: view.id }),
  ]);
}

/** The insights stay where they are; a later `move` in the log is what lifts a pin. */
export function unpin(view: ProblemView, subjects: readonly string[], actor: Actor): Deed {
  return deed({ kind: 'unpin', count: subjects.length, detail: view.statement }, [
    decide(actor, { kind: 'move', subjects: [...subjects], problemId: view.id }),
  ]);
}

/** Takes members out, for good: the engine does not propose them here again. */
export function apart(view: ProblemView, subjects: readonly string[], actor: Actor): Deed {
  return deed({ kind: 'apart', count: subjects.length, detail: view.statement }, [
    ...adopt(view, actor),
    ...subjects.map((id) => fileInsight(id, actor.at, undefined)),
    decide(actor, { kind: 'apart', subjects: [...subjects], problemId: view.id }),
  ]);
}
