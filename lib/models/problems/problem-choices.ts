import { signal } from '@preact/signals';
import type { BoardBy } from '@/lib/review/board';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { ProblemSort } from '@/lib/domain/problem-sort';
import { isDismissed, type RankedProblem } from '@/lib/review/ranked-problem';
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

/** Those of `sorted` that are to be shown. */
export function choose(
  sorted: RankedProblem[],
  shown: ProblemsShown,
  found: Triage,
): RankedProblem[] {
  if (shown === 'dismissed') return sorted.filter(isDismissed);
  if (shown === 'all') return sorted.filter((problem) => !isDismissed(problem));
  const wanted = new Set(found[shown].map(({ id }) => id));
  return sorted.filter(({ id }) => wanted.has(id));
}

/** Every word that was typed is somewhere in the statement, its key phrases, the plan, or what members say and who. */
export function matches(query: string): (problem: RankedProblem) => boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return ({ statement, group, problem, members }) => {
    const texts = [statement, ...(group?.phrases ?? []), problem?.objective, problem?.notes];
    const text = texts.filter(Boolean).join(' ').toLocaleLowerCase();
    return words.every(
      (word) => text.includes(word) || members.some((member) => saidIn(member).includes(word)),
    );
  };
}

/** Ten thousand texts take 30 ms to write small: that is done once, and not at each letter. */
const said = new WeakMap<Insight, string>();

function saidIn(insight: Insight): string {
  let text = said.get(insight);
  if (text === undefined) {
    const { name, company } = insight.customer ?? {};
    text = [insightText(insight), name, company].join('\n').toLocaleLowerCase();
    said.set(insight, text);
  }
  return text;
}
