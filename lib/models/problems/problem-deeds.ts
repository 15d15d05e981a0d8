import { toInstant } from '@/lib/base/instant';
import type { Act } from '@/lib/domain/act';
import type { Choice, ContestedField } from '@/lib/domain/contested';
import { newId } from '@/lib/domain/id';
import type { ScoreWeights } from '@/lib/domain/settings';
import type { Grouping } from '@/lib/cluster/contract';
import { patchOf, type BoardColumn } from '@/lib/review/board';
import type { Actor, Deed, ProblemPatch } from '@/lib/review/edit';
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
import { isDismissed, type RankedProblem } from '@/lib/review/ranked-problem';
import { createActRunner, type ProblemsStore } from './act-runner';
import type { ProblemsModel } from './problems-model';

/** What a person does on the screen of problems: each act is one commit, and says what it did. */
export function createProblemDeeds(
  model: ProblemsModel,
  store: ProblemsStore,
  { author, now }: { author: string; now: () => number },
) {
  const actor = (): Actor => ({ by: author, at: toInstant(now()) });
  const { run, done, ...runner } = createActRunner(model, store);

  async function startProblem(deed: (id: string) => Deed): Promise<string> {
    const id = newId();
    await run(deed(id));
    return id;
  }

  return {
    ...runner,
    /** From now on, only what comes in later is new. */
    markSeen: () => {
      const act: Act = { kind: 'seen', count: model.triage.value.fresh.length };
      return done(act, store.saveVisit(actor().at, act));
    },
    saveWeights: (weights: ScoreWeights) => {
      const act: Act = { kind: 'weights', count: 1 };
      return done(act, store.saveWeights(weights, act));
    },
    /** Moves `count` insights; none where everything stays. */
    regroup(edit: (shown: Grouping) => Grouping, granularity: number, count: number) {
      if (count === 0) return store.regroup(edit, granularity).then(runner.refresh);
      const act: Act = { kind: 'regroup', count };
      return done(act, store.regroup(edit, granularity, act));
    },
    rename: (of: RankedProblem, statement: string) => run(rename(of, statement, actor())),
    /** Dismissing and restoring are decisions, also where they are chosen as a status. */
    plan(of: RankedProblem, patch: ProblemPatch): Promise<void> {
      const { status } = patch;
      if (status === 'dismissed') return run(dismiss(of, actor()));
      if (status && isDismissed(of))
        return run(restore(of, model.records.value.decisions, actor(), patch));
      return run(plan(of, patch, actor()));
    },
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
      return run(plan(of, patchOf(column, model.boardBy.value, of.problem), actor()));
    },
  };
}
export type ProblemDeeds = ReturnType<typeof createProblemDeeds>;
