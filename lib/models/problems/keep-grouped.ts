import { coalesce } from '@/lib/base/coalesce';
import type { Engine } from '@/lib/engine/client';
import type { Cut } from '@/lib/engine/protocol';
import { unseen } from '@/lib/review/arrivals';
import type { ProblemDeeds } from './problem-deeds';
import type { ProblemsModel, ReviewRecords } from './problems-model';
import type { RegroupOffer } from './regroup-offer';

interface Deps {
  model: Pick<ProblemsModel, 'records'>;
  deeds: Pick<ProblemDeeds, 'refresh'>;
  offer: Pick<RegroupOffer, 'look' | 'progress'>;
  engine: Pick<Engine, 'first' | 'takeIn'>;
  /** One panel at a time: the others find its answer. The browser frees the turn of one that is closed. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
}

/** What came in has its place at once; only when it is so much of all is a new answer worth asking for. */
const WORTH_ASKING = 0.2;

/** The five steps on the screen as the engine takes them: -1 coarser to 1 finer. */
export const cutOf = (step: number): number => step / 2;

/** The same for another look at what stands: another step than the one in force is another cut. */
export const cutAgain = (step: number, inForce: number): Cut => ({
  granularity: cutOf(step),
  isAnotherCut: step !== inForce,
});

/**
 * Groups for the first time by itself; after that what comes in is given a place, and a new answer is only
 * proposed, because nobody's view is reshuffled behind their back. Returns what to call when the insights
 * have changed.
 */
export function keepGrouped({ model, deeds, offer, engine, inTurn }: Deps): () => Promise<void> {
  let asked = 0;

  async function group(): Promise<void> {
    await deeds.refresh();
    const { granularity } = model.records.value;
    if (lacksAnswer(model.records.value)) {
      await askFirst(engine, offer, granularity);
    } else if (lacksPlaces(model.records.value)) await engine.takeIn();
    else return;
    await deeds.refresh();
  }

  async function look(): Promise<void> {
    const { records } = model;
    if (lacksAnswer(records.value) || lacksPlaces(records.value)) await inTurn(group);
    const { arrived = [], insights } = model.records.value;
    if (arrived.length < asked) asked = 0;
    if (arrived.length - asked < Math.max(1, WORTH_ASKING * insights.length)) return;
    asked = arrived.length;
    await offer.look();
  }

  return coalesce(look);
}

/** The first answer is stored when it is there; how far it is stands in `offer`. */
export const askFirst = (
  engine: Pick<Engine, 'first'>,
  offer: Pick<RegroupOffer, 'progress'>,
  granularity: number,
): Promise<void> =>
  engine
    .first(cutOf(granularity), (progress) => (offer.progress.value = progress))
    .finally(() => (offer.progress.value = undefined));

/** There is none, or only a first look; one without groups is no loss when it is made again. */
function lacksAnswer(records: ReviewRecords): boolean {
  const { grouping, isPreview = false } = records;
  return isPreview || (grouping.groups.length === 0 && lacksPlaces(records));
}

const lacksPlaces = (records: ReviewRecords): boolean =>
  unseen(records, records.insights).length > 0;
