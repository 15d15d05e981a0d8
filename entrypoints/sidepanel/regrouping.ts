import type { ClusterInput, Grouping } from '@/lib/cluster/contract';
import type { ProblemDeeds } from '@/lib/models/problem-deeds';
import type { ProblemsModel } from '@/lib/models/problems-model';
import type { RegroupOffer } from '@/lib/models/regroup-offer';
import { askWorker } from './ask-worker';

interface Deps {
  model: ProblemsModel;
  deeds: ProblemDeeds;
  offer: RegroupOffer;
}

/** Below this share of insights that the last grouping has not seen, nothing is worth asking about. */
const WORTH_ASKING = 0.05;

/**
 * Groups for the first time by itself; after that a new answer is only proposed, because nobody's view is
 * reshuffled behind their back. Returns what to call when the insights have changed.
 */
export function keepGrouped({ model, deeds, offer }: Deps): () => Promise<void> {
  let running = false;

  async function group(): Promise<void> {
    const { insights, decisions, grouping } = model.records.value;
    const isFirst = grouping.groups.length === 0;
    if (insights.length === 0 || (!isFirst && unseen(grouping, insights) < WORTH_ASKING)) return;
    const next = await groupInWorker({
      insights,
      decisions,
      ...(!isFirst && { previous: grouping }),
    });
    await (isFirst ? deeds.saveGrouping(next) : offer.propose(next));
  }

  return async () => {
    if (running) return;
    running = true;
    await group().finally(() => (running = false));
  };
}

function unseen(grouping: Grouping, insights: readonly { id: string }[]): number {
  const seen = new Set([
    ...grouping.ungrouped,
    ...grouping.groups.flatMap(({ members }) => members),
  ]);
  return insights.filter(({ id }) => !seen.has(id)).length / insights.length;
}

export function groupInWorker(input: ClusterInput): Promise<Grouping> {
  const worker = new Worker(new URL('./cluster-worker.ts', import.meta.url), { type: 'module' });
  return askWorker<Grouping>(worker, input);
}
