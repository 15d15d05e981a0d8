import { computed, signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import { acceptRegroupings, regroupings } from '@/lib/review/regroup';
import type { ProblemDeeds } from './problem-deeds';
import type { ProblemsModel } from './problems-model';

/** RV15: a new answer of the engine waits here until a person takes it, whole or in part, or leaves it. */
export function createRegroupOffer({ records }: ProblemsModel, deeds: ProblemDeeds) {
  const next = signal<Grouping | undefined>(undefined);
  const changes = computed(() => (next.value ? regroupings(records.value, next.value) : []));
  return {
    changes,
    propose: (grouping: Grouping): void => void (next.value = grouping),
    async accept(ids: ReadonlySet<string>): Promise<void> {
      if (!next.value) return;
      const accepted = changes.value.filter(({ id }) => ids.has(id));
      await deeds.saveGrouping(acceptRegroupings(records.value.grouping, next.value, accepted));
      next.value = undefined;
    },
    leave: (): void => void (next.value = undefined),
  };
}
export type RegroupOffer = ReturnType<typeof createRegroupOffer>;
