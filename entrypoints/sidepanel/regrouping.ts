import type { ProblemDeeds } from '@/lib/models/problem-deeds';
import type { ProblemsModel, ReviewRecords } from '@/lib/models/problems-model';
import type { RegroupOffer } from '@/lib/models/regroup-offer';
import { unseen } from '@/lib/review/arrivals';
import type { Engine } from './engine';

interface Deps {
  model: ProblemsModel;
  deeds: ProblemDeeds;
  offer: RegroupOffer;
  engine: Engine;
  /** The first answer, where it was asked for already. */
  begun: Promise<void> | undefined;
}

/** What came in has its place at once; only when it is so much of all is a new answer worth asking for. */
const WORTH_ASKING = 0.2;

/** The five steps on the screen as the engine takes them: -1 coarser to 1 finer. */
export const cutOf = (step: number): number => step / 2;

/**
 * Groups for the first time by itself; after that what comes in is given a place, and a new answer is only
 * proposed, because nobody's view is reshuffled behind their back. Returns what to call when the insights
 * have changed.
 */
export function keepGrouped({ model, deeds, offer, engine, begun }: Deps): () => Promise<void> {
  let [isRunning, isWanted, asked] = [false, false, 0];

  async function look(): Promise<void> {
    const { granularity } = model.records.value;
    if (lacksAnswer(model.records.value)) {
      await (begun ?? askFirst(engine, offer, granularity));
      begun = undefined;
      await deeds.refresh();
    } else if (unseen(model.records.value, model.records.value.insights).length > 0) {
      await engine.takeIn();
      await deeds.refresh();
    }
    const { arrived = [], insights } = model.records.value;
    if (arrived.length < asked) asked = 0;
    if (arrived.length - asked < Math.max(1, WORTH_ASKING * insights.length)) return;
    asked = arrived.length;
    await offer.look();
  }

  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await look();
      }
    } finally {
      isRunning = false;
    }
  };
}

/** The first answer; how far it is stands in `offer`. */
export const askFirst = (engine: Engine, offer: RegroupOffer, granularity: number): Promise<void> =>
  engine
    .first(cutOf(granularity), (progress) => (offer.progress.value = progress))
    .finally(() => (offer.progress.value = undefined));

/** There is none, or only a first look; one without groups is no loss when it is made again. */
function lacksAnswer(records: ReviewRecords): boolean {
  const { insights, grouping, isPreview = false } = records;
  return isPreview || (grouping.groups.length === 0 && unseen(records, insights).length > 0);
}
