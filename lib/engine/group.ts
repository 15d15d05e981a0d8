import { now } from '@/lib/base/instant';
import { findSimilar, type Similar, type SimilarQuestion } from '@/lib/cluster/find-similar';
import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import { divide } from '@/lib/cluster/divide';
import { createSimilarity } from '@/lib/cluster/similarity/similarity';
import { preview } from '@/lib/cluster/preview';
import { findRepeated } from '@/lib/cluster/text/terms';
import { insightText, type Insight } from '@/lib/domain/insight';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createRepeatedStore } from '@/lib/storage/repeated-store';
import { readEvidence } from '@/lib/storage/read-evidence';
import type { Means } from './means';
import type { Cut, OnProgress } from './protocol';
import { forgetOthers, readAll, readSome } from './vectors';

/** Fewer are grouped before anybody looks. */
const PREVIEWED_FROM = 300;

export async function groupFirst(means: Means, cut: Cut, onProgress: OnProgress): Promise<void> {
  const { db } = means;
  const { insights, decisions } = await readEvidence(db);
  const groupings = createGroupingStore(db);
  const store = async (
    grouping: Grouping,
    how: { isPreview?: boolean; readBy?: string },
  ): Promise<void> => {
    const count = insights.length;
    // Everything was erased meanwhile: names and phrases of groups are words of customers.
    if (count > 0 && (await createInsightStore(db).count()) === 0) return;
    await groupings.put({ grouping, count, at: now(), ...how });
  };
  if (insights.length >= PREVIEWED_FROM) {
    onProgress({ step: 'preview', total: insights.length });
    await store(preview({ insights, decisions, ...cut }), { isPreview: true });
  }
  const { readBy, ...encoded } = await read(means, insights, onProgress);
  await store(cluster({ insights, decisions, ...cut, ...encoded }), { readBy });
}

export async function groupAgain(
  means: Means,
  cut: Cut,
  onProgress: OnProgress,
): Promise<Grouping> {
  const { insights, decisions, grouping: previous } = await readEvidence(means.db);
  const { readBy: _own, ...encoded } = await read(means, insights, onProgress);
  return cluster({ insights, decisions, previous, ...cut, ...encoded });
}

async function read(means: Means, insights: readonly Insight[], onProgress: OnProgress) {
  const repeated = findRepeated(insights.map(insightText));
  await createRepeatedStore(means.db).put(repeated);
  const encoded = await readAll(means, insights, {
    repeated,
    onRead: (done, total) => onProgress({ step: 'reading', done, total }),
  });
  await forgetOthers(means.db, insights, repeated);
  onProgress({ step: 'grouping', total: insights.length });
  return { ...encoded, repeated };
}

/** Filed under one problem, they would be kept together: here they are asked to come apart. */
export async function cutFiner(means: Means, ids: readonly string[]): Promise<Grouping> {
  const { insights, ...read } = await readAmongAll(means, new Set(ids));
  return divide({ ...read, insights: insights.map(withoutProblem) });
}

export async function findSimilarIn(means: Means, question: SimilarQuestion): Promise<Similar> {
  const { own, others, loose } = question;
  const ids = new Set([...own, ...others.flatMap(({ speakers }) => speakers), ...loose]);
  const { insights, vectors, repeated } = await readAmongAll(means, ids);
  return findSimilar(question, createSimilarity(insights, vectors, repeated));
}

/** Some insights as they are read among all: by themselves their words would be others, and no vector kept for them. */
async function readAmongAll(means: Means, ids: ReadonlySet<string>) {
  const all = await createInsightStore(means.db).all();
  const repeated = findRepeated(all.map(insightText));
  const insights = all.filter(({ id }) => ids.has(id));
  const { readBy: _own, ...encoded } = await readSome(means, insights, { repeated });
  return { insights, repeated, ...encoded };
}

function withoutProblem(insight: Insight): Insight {
  const { problemId: _left, ...rest } = insight;
  return rest;
}
