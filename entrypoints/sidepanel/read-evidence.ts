import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createProblemStore } from '@/lib/storage/problem-store';

const NONE = { groups: [], ungrouped: [] };

/** All that the problems are made of. */
export async function readEvidence(db: Database) {
  const problems = createProblemStore(db);
  const [insights, records, decisions, stored] = await Promise.all([
    createInsightStore(db).all(),
    problems.all(),
    problems.decisions(),
    createGroupingStore(db).get(),
  ]);
  return { ...(stored ?? { grouping: NONE }), insights, problems: records, decisions };
}
