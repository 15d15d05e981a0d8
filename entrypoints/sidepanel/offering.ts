import { effect, type Signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import type { ProblemOffers } from '@/lib/models/problem-offers';
import type { ProblemsModel } from '@/lib/models/problems-model';
import { askWorker } from './ask-worker';
import type { Engine } from './engine';

interface Deps {
  model: ProblemsModel;
  offers: ProblemOffers;
  engine: Engine;
}

const NONE: Grouping = { groups: [], ungrouped: [] };
/** A problem of fewer is split by eye. */
const LEAST_TO_SPLIT = 4;

/** Asks the engine about each problem that is opened; an answer about one that was left is dropped. */
export function keepOffering({ model, offers, engine }: Deps): void {
  effect(() => {
    const question = offers.question.value;
    offers.finer.value = NONE;
    if (!question) return undefined;
    const left = new AbortController();
    void compare(model, question).then((likeness) => keep(offers.likeness, likeness, left.signal));
    void cutFiner(model, engine).then((finer) => keep(offers.finer, finer, left.signal));
    return () => left.abort();
  });
}

function keep<T>(target: Signal<T>, answer: T, { aborted }: AbortSignal): void {
  if (!aborted) target.value = answer;
}

type Question = NonNullable<ProblemOffers['question']['value']>;

async function compare({ insightsOf }: ProblemsModel, { speakers, others }: Question) {
  const [some, rest] = [insightsOf(speakers), insightsOf(others)];
  const worker = new Worker(new URL('./likeness-worker.ts', import.meta.url), { type: 'module' });
  const table = await askWorker<number[][]>(worker, { some, others: rest });
  const row = new Map(some.map(({ id }, nth) => [id, nth]));
  const column = new Map(rest.map(({ id }, nth) => [id, nth]));
  const cell = (one: string, other: string): number | undefined =>
    table[row.get(one) ?? -1]?.[column.get(other) ?? -1];
  return (one: string, other: string): number => cell(one, other) ?? cell(other, one) ?? 0;
}

async function cutFiner({ open }: ProblemsModel, engine: Engine): Promise<Grouping> {
  const members = open.peek()?.members ?? [];
  return members.length < LEAST_TO_SPLIT ? NONE : engine.finer(members.map(({ id }) => id));
}
