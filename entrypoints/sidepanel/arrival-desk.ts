import { createIndex, type Index } from '@/lib/cluster/arrivals/insight-index';
import type { Insight } from '@/lib/domain/insight';
import { takeIn, unseen } from '@/lib/review/arrivals';
import { placeArrivals } from '@/lib/review/place-arrivals';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { readEvidence } from './read-evidence';
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

  async function know(insights: readonly Insight[], db: Database): Promise<Known> {
    const missing = insights.filter(({ id }) => !known?.ids.has(id)).length;
    const wanted = await wantedReader(db);
    if (known?.wanted === wanted && missing <= STALE * insights.length) return known;
    const { vectors = new Map(), readBy } = await readAll(db, insights);
    const index = createIndex(insights, vectors);
    known = { index, vectors, ids: new Set(index.ids), readBy, wanted };
    return known;
  }

  return {
    async takeIn(db: Database): Promise<void> {
      const evidence = await readEvidence(db);
      const fresh = unseen(evidence, evidence.insights);
      if (fresh.length === 0) return;
      const { index, vectors: before, readBy } = await know(evidence.insights, db);
      const { vectors: read = [] } = await readSome(db, fresh, readBy);
      const vectors = new Map([...before, ...read]);
      const arrivals = placeArrivals(fresh, evidence, { index, vectors });
      await createGroupingStore(db).edit((current) => takeIn(current, arrivals));
    },
  };
}
