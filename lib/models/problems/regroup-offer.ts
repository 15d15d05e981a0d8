import { computed, signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import type { OnProgress, Progress } from '@/lib/engine/protocol';
import { acceptRegroupings, regroupings } from '@/lib/review/regroup';
import type { ProblemDeeds } from './problem-deeds';
import type { ProblemsModel } from './problems-model';

interface Deps {
  deeds: ProblemDeeds;
  /** What the engine would answer now, cut so coarsely (-2) or finely (2). */
  groupAgain: (granularity: number, onProgress: OnProgress) => Promise<Grouping>;
}

/** RV15: a new answer of the engine waits here until a person takes it, whole or in part, or leaves it. */
export function createRegroupOffer({ records }: ProblemsModel, { deeds, groupAgain }: Deps) {
  const next = signal<Grouping | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const chosen = signal<number | undefined>(undefined);
  const granularity = computed(() => chosen.value ?? records.value.granularity);
  const changes = computed(() => (next.value ? regroupings(records.value, next.value) : []));
  const forget = (): void => {
    next.value = undefined;
    chosen.value = undefined;
  };

  async function look(step: number = granularity.value): Promise<void> {
    chosen.value = step;
    next.value = undefined;
    const answer = await groupAgain(step, (said) => (progress.value = said)).finally(
      () => (progress.value = undefined),
    );
    if (chosen.value === step) next.value = answer;
  }
  async function keep(): Promise<void> {
    forget();
    await deeds.regroup((shown) => shown, records.value.granularity, 0);
  }

  return {
    changes,
    granularity,
    /** Undefined while the engine rests. */
    progress,
    /** Asks for an answer; one that came too late, because another was asked for, is dropped. */
    look,
    /** The same where the texts were read anew: what stays as it is needs nobody's consent. */
    async lookAnew(): Promise<void> {
      await look();
      if (changes.value.length === 0) await keep();
    },
    /** The cut that was looked at holds from now on, for what was accepted and for later answers. */
    async accept(ids: ReadonlySet<string>): Promise<void> {
      const answer = next.value;
      if (!answer) return;
      const accepted = changes.value.filter(({ id }) => ids.has(id));
      const count = accepted.reduce((sum, { insights }) => sum + insights.length, 0);
      const edit = (shown: Grouping) => acceptRegroupings(shown, answer, accepted);
      await deeds.regroup(edit, granularity.value, count);
      forget();
    },
    /** Everything stays; nothing is offered until more has come in. */
    keep,
    /** Closed without a decision: what was looked at on the way is not kept. */
    leave(): void {
      if (granularity.value !== records.value.granularity) forget();
    },
  };
}
export type RegroupOffer = ReturnType<typeof createRegroupOffer>;
