import { createIndex, type Index } from '@/lib/cluster/arrivals/insight-index';
import type { Insight } from '@/lib/domain/insight';
import { takeIn, unseen } from '@/lib/review/arrivals';
import { placeArrivals } from '@/lib/review/place-arrivals';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { readEvidence } from '@/lib/storage/read-evidence';
import type { Means } from './means';
import { readAll, readSome, wantedReader } from './vectors';

/** Once so many of a hundred are not in the index, it is made again: what came in lately speaks too. */
const STALE = 0.02;

interface Known {
  index: Index;
  ids: ReadonlySet<string>;
  vectors: ReadonlyMap<string, Float32Array>;
  /** Whose vectors these are, and whose were wanted when they were read. */
  readBy: string;
  wanted: string;
}

/** Gives each insight that came in its place; keeps the index between the questions. */
export function createArrivalDesk() {
  let known: Known | undefined;

  async function know(insights: readonly Insight[], means: Means): Promise<Known> {
    const missing = insights.filter(({ id }) => !known?.ids.has(id)).length;
    const wanted = await wantedReader(means.db);
    if (known?.wanted === wanted && missing <= STALE * insights.length) return known;
    const { vectors = new Map(), readBy } = await readAll(means, insights);
    const index = createIndex(insights, vectors);
    await createRepeatedStore(means.db).put(index.repeated);
    known = { index, vectors, ids: new Set(index.ids), readBy, wanted };
    return known;
  }

  return {
    async takeIn(means: Means): Promise<void> {
      const evidence = await readEvidence(means.db);
      const fresh = unseen(evidence, evidence.insights);
      if (fresh.length === 0) return;
      const { index, vectors: before, readBy } = await know(evidence.insights, means);
      const { vectors: read = [] } = await readSome(means, fresh, {
        by: readBy,
        repeated: index.repeated,
      });
      const vectors = new Map([...before, ...read]);
      const arrivals = placeArrivals(fresh, evidence, { index, vectors });
      await createGroupingStore(means.db).edit((current) => takeIn(current, arrivals));
    },
  };
}
