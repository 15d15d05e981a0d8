import { signal } from '@preact/signals';
import type { BoardBy } from '@/lib/review/board';
import type { ProblemSort } from '@/lib/domain/problem-sort';
import type { Triage } from '@/lib/review/triage';

export type ProblemsLayout = 'list' | 'themes' | 'board' | 'map' | 'compete';
/** Which problems the list shows. */
export type ProblemsShown = 'all' | keyof Triage | 'dismissed';

/** What the user looks at, and how. */
export function createProblemChoices() {
  const checked = signal<ReadonlySet<string>>(new Set());
  return {
    sort: signal<ProblemSort>('score'),
    shown: signal<ProblemsShown>('all'),
    layout: signal<ProblemsLayout>('list'),
    boardBy: signal<BoardBy>('horizon'),
    query: signal(''),
    openId: signal<string | undefined>(undefined),
    /** Ids of the problems that the next act is about. */
    checked,
    check(id: string, isChecked: boolean): void {
      const next = new Set(checked.value);
      if (isChecked) next.add(id);
      else next.delete(id);
      checked.value = next;
    },
  };
}
