import { effect, type Signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import type { ProblemOffers } from '@/lib/models/problem-offers';
import type { Engine } from './engine';

const NOTHING: Grouping = { groups: [], ungrouped: [] };
/** A problem of fewer is split by eye. */
const LEAST_TO_SPLIT = 4;

/** Asks the engine about each problem that is looked at; an answer about one that was left is dropped. */
export function keepOffering(offers: ProblemOffers, engine: Engine): void {
  let about: string | undefined;
  effect(() => {
    const question = offers.question.value;
    if (question?.id !== about) {
      // An answer about the same problem stands until there is a newer one.
      offers.alike.value = { problems: [], insights: [] };
      offers.finer.value = NOTHING;
    }
    about = question?.id;
    if (!question) return undefined;
    const { own, others, loose, members } = question;
    const left = new AbortController();
    void engine
      .alike({ own, others, loose })
      .then((alike) => keep(offers.alike, alike, left.signal));
    void cutFiner(members, engine).then((finer) => keep(offers.finer, finer, left.signal));
    return () => left.abort();
  });
}

function keep<T>(target: Signal<T>, answer: T, { aborted }: AbortSignal): void {
  if (!aborted) target.value = answer;
}

const cutFiner = async (members: readonly string[], engine: Engine): Promise<Grouping> =>
  members.length < LEAST_TO_SPLIT ? NOTHING : engine.finer(members);
