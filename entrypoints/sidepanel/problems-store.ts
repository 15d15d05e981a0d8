import { now as instantNow } from '@/lib/base/instant';
import type { ProblemsStore } from '@/lib/models/problem-deeds';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import type { Panel } from './compose';
import { readEvidence } from './read-evidence';

/** What the screen of problems reads and writes; `readBy` says which model read the texts. */
export function createProblemsStore(
  db: Database,
  pool: Panel['pool'],
  readBy: () => string,
): ProblemsStore {
  const groupings = createGroupingStore(db);
  const settings = createSettingStore(db);
  const history = createHistoryStore(db);
  return {
    async read() {
      const [evidence, weights, lastVisit, granularity, { by: naming }] = await Promise.all([
        readEvidence(db, pool.whole()),
        settings.get('scoreWeights'),
        settings.get('lastReviewAt'),
        settings.get('granularity'),
        settings.get('naming'),
      ]);
      return { ...evidence, weights, lastVisit, granularity, naming };
    },
    act: history.act,
    undo: history.undo,
    redo: history.redo,
    saveWeights: (weights) => settings.set('scoreWeights', weights),
    saveVisit: (at) => settings.set('lastReviewAt', at),
    async regroup(edit, granularity) {
      const { length: count } = await pool.whole();
      await settings.set('granularity', granularity);
      await groupings.edit(({ grouping, suggested = {}, names = {} }) => ({
        grouping: edit(grouping),
        suggested,
        names,
        readBy: readBy(),
        count,
        at: instantNow(),
      }));
    },
  };
}
