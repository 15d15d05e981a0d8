import { computed, signal } from '@preact/signals';
import { toInstant } from '@/lib/base/instant';
import { nextTask } from '@/lib/base/turns';
import type { Act } from '@/lib/domain/act';
import type { Choice, ContestedField } from '@/lib/domain/contested';
import { newId } from '@/lib/domain/id';
import type { ScoreWeights } from '@/lib/domain/settings';
import type { Grouping } from '@/lib/cluster/contract';
import { patchOf, type BoardColumn } from '@/lib/review/board';
import type { Actor, Deed, Edit, ProblemPatch } from '@/lib/review/edit';
import { apart, move, pin, split, together, unpin } from '@/lib/review/member-acts';
import {
  choose,
  dismiss,
  merge,
  plan,
  rename,
  restore,
  tellApart,
} from '@/lib/review/problem-acts';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { actMessage } from './act-message';
import type { ProblemsModel, ReviewRecords } from './problems-model';

/** What the acts need of the storage. */
export interface ProblemsStore {
  read: () => Promise<ReviewRecords>;
  act: (act: Act, edits: Edit[]) => Promise<void>;
  undo: () => Promise<Act | undefined>;
  redo: () => Promise<Act | undefined>;
  saveWeights: (weights: ScoreWeights) => Promise<void>;
  saveVisit: (at: string) => Promise<void>;
  /** Changes the engine's answer as it stands, and how finely later ones are cut. */
  regroup: (edit: (shown: Grouping) => Grouping, granularity: number) => Promise<void>;
}

/** What a person does on the screen of problems: each act is one commit, and says what it did. */
export function createProblemDeeds(
  model: ProblemsModel,
  store: ProblemsStore,
  { author, now }: { author: string; now: () => number },
) {
  const actor = (): Actor => ({ by: author, at: toInstant(now()) });
  const { run, ...runner } = createRunner(model, store);

  async function startProblem(deed: (id: string) => Deed): Promise<string> {
    const id = newId();
    await run(deed(id));
    return id;
  }

  return {
    ...runner,
    /** From now on, only what comes in later is new. */
    markSeen: (): Promise<void> => store.saveVisit(actor().at).then(runner.refresh),
    rename: (of: RankedProblem, statement: string) => run(rename(of, statement, actor())),
    plan: (of: RankedProblem, patch: ProblemPatch) => run(plan(of, patch, actor())),
    choose: (of: RankedProblem, seen: ContestedField, choice: Choice) =>
      run(choose(of, seen, choice, actor())),
    merge: (target: RankedProblem, others: RankedProblem[]) => run(merge(target, others, actor())),
    tellApart: (of: RankedProblem, other: RankedProblem) => run(tellApart(of, other, actor())),
    split: (of: RankedProblem, subjects: string[], statement: string) =>
      startProblem((id) => split(of, subjects, { statement, id }, actor())),
    together: (subjects: string[], statement: string) =>
      startProblem((id) => together(subjects, { statement, id }, actor())),
    move: (subjects: string[], target: RankedProblem) => run(move(subjects, target, actor())),
    pin: (of: RankedProblem, subjects: string[]) => run(pin(of, subjects, actor())),
    unpin: (of: RankedProblem, subjects: string[]) => run(unpin(of, subjects, actor())),
    apart: (of: RankedProblem, subjects: string[]) => run(apart(of, subjects, actor())),
    dismiss: (of: RankedProblem) => run(dismiss(of, actor())),
    restore: (of: RankedProblem) => run(restore(of, model.records.value.decisions, actor())),
    putIntoColumn(of: RankedProblem, column: BoardColumn): Promise<void> {
      const acting = actor();
      const state = { problem: of.problem, at: acting.at };
      return run(plan(of, patchOf(column, model.boardBy.value, state), acting));
    },
  };
}
export type ProblemDeeds = ReturnType<typeof createProblemDeeds>;

/** Commits acts, takes them back, and says so. */
function createRunner(model: ProblemsModel, store: ProblemsStore) {
  const done = signal<Act | undefined>(undefined);
  const isUndone = signal(false);

  let latest = Promise.resolve();
  let waiting: Promise<void> | undefined;

  /** One at a time, and one for all who ask before it begins: an act and the news of it are one reading. */
  function refresh(): Promise<void> {
    return (waiting ??= latest = latest.then(read, read));
  }

  async function read(): Promise<void> {
    await nextTask();
    waiting = undefined;
    await model.show(await store.read());
  }

  async function turn(step: () => Promise<Act | undefined>, undone: boolean): Promise<void> {
    const act = await step();
    await refresh();
    done.value = act;
    isUndone.value = undone;
  }

  return {
    refresh,
    run: ({ act, edits }: Deed): Promise<void> =>
      turn(() => store.act(act, edits).then(() => act), false),
    undo: () => turn(store.undo, true),
    redo: () => turn(store.redo, false),
    /** What was done last, in words; empty when nothing was. */
    message: computed(() => (done.value ? actMessage(done.value, isUndone.value) : '')),
    isUndone: computed(() => isUndone.value),
    forgetMessage: (): void => void (done.value = undefined),
    saveWeights: (weights: ScoreWeights): Promise<void> => store.saveWeights(weights).then(refresh),
    regroup: (...change: Parameters<ProblemsStore['regroup']>): Promise<void> =>
      store.regroup(...change).then(refresh),
  };
}
