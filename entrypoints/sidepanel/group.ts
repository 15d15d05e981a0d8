import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import { preview } from '@/lib/cluster/preview';
import type { Insight } from '@/lib/domain/insight';
import type { Progress } from '@/lib/models/regroup-offer';
import { now } from '@/lib/base/instant';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createVectorStore } from '@/lib/storage/vector-store';
import { forgetOthers, readByEncoder } from './encode';
import { readEvidence } from './read-evidence';

interface Cut {
  granularity: number;
}
type OnProgress = (progress: Progress) => void;

/** Fewer are grouped before anybody looks. */
const PREVIEWED_FROM = 300;

export async function groupFirst(db: Database, cut: Cut, onProgress: OnProgress): Promise<void> {
  const { insights, decisions } = await readEvidence(db);
  const groupings = createGroupingStore(db);
  const store = async (grouping: Grouping, isPreview: boolean): Promise<void> => {
    const count = insights.length;
    // Everything was erased meanwhile: names and phrases of groups are words of customers.
    if (count > 0 && (await createInsightStore(db).count()) === 0) return;
    await groupings.put({ grouping, count, at: now(), ...(isPreview && { isPreview }) });
  };
  if (insights.length >= PREVIEWED_FROM) {
    onProgress({ step: 'preview', total: insights.length });
    await store(preview({ insights, decisions, ...cut }), true);
  }
  const encoded = await read(db, insights, onProgress);
  await store(cluster({ insights, decisions, ...cut, ...encoded }), false);
}

export async function groupAgain(
  db: Database,
  cut: Cut,
  onProgress: OnProgress,
): Promise<Grouping> {
  const { insights, decisions, grouping: previous } = await readEvidence(db);
  const encoded = await read(db, insights, onProgress);
  return cluster({ insights, decisions, previous, ...cut, ...encoded });
}

async function read(db: Database, insights: readonly Insight[], onProgress: OnProgress) {
  const cache = createVectorStore(db);
  const encoded = await readByEncoder(insights, cache, (done, total) =>
    onProgress({ step: 'reading', done, total }),
  );
  await forgetOthers(insights, cache);
  onProgress({ step: 'grouping', total: insights.length });
  return encoded;
}

/** Filed under one problem, they would be kept together: here they are asked to come apart. */
export async function cutFiner(db: Database, ids: readonly string[]): Promise<Grouping> {
  const insights = (await createInsightStore(db).some([...ids])).map(withoutProblem);
  const encoded = await readByEncoder(insights, createVectorStore(db));
  return cluster({ insights, decisions: [], granularity: 1, ...encoded });
}

function withoutProblem(insight: Insight): Insight {
  const { problemId: _left, ...rest } = insight;
  return rest;
}
