import { findAlike, type Alike, type AlikeQuestion } from '@/lib/cluster/alike';
import { cluster } from '@/lib/cluster/cluster';
import type { Grouping } from '@/lib/cluster/contract';
import { divide } from '@/lib/cluster/divide';
import { createLikeness } from '@/lib/cluster/similarity/likeness';
import { preview } from '@/lib/cluster/preview';
import type { Insight } from '@/lib/domain/insight';
import type { Progress } from '@/lib/models/regroup-offer';
import { now } from '@/lib/base/instant';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { readEvidence } from './read-evidence';
import { forgetOthers, readAll, readSome } from './vectors';

interface Cut {
  granularity: number;
}
type OnProgress = (progress: Progress) => void;

/** Fewer are grouped before anybody looks. */
const PREVIEWED_FROM = 300;

export async function groupFirst(db: Database, cut: Cut, onProgress: OnProgress): Promise<void> {
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
  const { readBy, ...encoded } = await read(db, insights, onProgress);
  await store(cluster({ insights, decisions, ...cut, ...encoded }), { readBy });
}

export async function groupAgain(
  db: Database,
  cut: Cut,
  onProgress: OnProgress,
): Promise<Grouping> {
  const { insights, decisions, grouping: previous } = await readEvidence(db);
  const { readBy: _own, ...encoded } = await read(db, insights, onProgress);
  return cluster({ insights, decisions, previous, ...cut, ...encoded });
}

async function read(db: Database, insights: readonly Insight[], onProgress: OnProgress) {
  const encoded = await readAll(db, insights, (done, total) =>
    onProgress({ step: 'reading', done, total }),
  );
  await forgetOthers(db, insights);
  onProgress({ step: 'grouping', total: insights.length });
  return encoded;
}

/** Filed under one problem, they would be kept together: here they are asked to come apart. */
export async function cutFiner(db: Database, ids: readonly string[]): Promise<Grouping> {
  const insights = (await createInsightStore(db).some([...ids])).map(withoutProblem);
  const { readBy: _own, ...encoded } = await readSome(db, insights);
  return divide({ insights, ...encoded });
}

/** Only those that are compared are read. */
export async function findAlikeIn(db: Database, question: AlikeQuestion): Promise<Alike> {
  const { own, others, loose } = question;
  const ids = new Set([...own, ...others.flatMap(({ speakers }) => speakers), ...loose]);
  const insights = await createInsightStore(db).some([...ids]);
  const { vectors } = await readSome(db, insights);
  return findAlike(question, createLikeness(insights, vectors));
}

function withoutProblem(insight: Insight): Insight {
  const { problemId: _left, ...rest } = insight;
  return rest;
}
