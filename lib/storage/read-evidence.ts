import type { Insight } from '@/lib/domain/insight';
import type { Database } from './database';
import { createGroupingStore } from './grouping-store';
import { createInsightStore } from './insight-store';
import { createProblemStore } from './problem-store';

const NONE = { groups: [], ungrouped: [] };

/** All that the problems are made of. A page that has the insights in memory passes them in. */
export async function readEvidence(
  db: Database,
  known: Promise<readonly Insight[]> = createInsightStore(db).all(),
) {
  const problems = createProblemStore(db);
  const [insights, records, decisions, stored] = await Promise.all([
    known,
    problems.all(),
    problems.decisions(),
    createGroupingStore(db).get(),
  ]);
  return { ...(stored ?? { grouping: NONE }), insights, problems: records, decisions };
}
