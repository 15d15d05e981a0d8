import { computed, effect, type Signal } from '@preact/signals';
import type { Grouping } from '@/lib/cluster/contract';
import type { Engine } from '@/lib/engine/client';
import type { OfferQuestion, ProblemOffers } from './problem-offers';

const NOTHING: Grouping = { groups: [], ungrouped: [] };
/** A problem of fewer is split by eye. */
const LEAST_TO_SPLIT = 4;

/** Asks the engine about each problem that is looked at; a question about one that was left is taken back. */
export function keepOffering(
  offers: Pick<ProblemOffers, 'question' | 'found' | 'finer'>,
  engine: Pick<Engine, 'similar' | 'finer'>,
): void {
  let about: string | undefined;
  // As text: the records are read again with every change of anything, and most change nothing of the question.
  const asked = computed(() => JSON.stringify(offers.question.value ?? null));
  effect(() => {
    const question = JSON.parse(asked.value) as OfferQuestion | null;
    if (question?.id !== about) {
      // An answer about the same problem stands until there is a newer one.
      offers.found.value = { problems: [], insights: [] };
      offers.finer.value = NOTHING;
    }
    about = question?.id;
    if (!question) return undefined;
    const { own, others, loose, members } = question;
    const left = new AbortController();
    void keep(offers.found, engine.similar({ own, others, loose }, left.signal), left.signal);
    if (members.length < LEAST_TO_SPLIT) offers.finer.value = NOTHING;
    else void keep(offers.finer, engine.finer(members, left.signal), left.signal);
    return () => left.abort();
  });
}

async function keep<T>(target: Signal<T>, answer: Promise<T>, left: AbortSignal): Promise<void> {
  try {
    const found = await answer;
    if (!left.aborted) target.value = found;
  } catch (error) {
    if (!left.aborted) reportError(error);
  }
}
