import { now as instantNow } from '@/lib/base/instant';
import type { Grouping } from '@/lib/cluster/contract';
import type { Insight } from '@/lib/domain/insight';
import type { ScoreWeights } from '@/lib/domain/settings';
import type { Database } from './database';
import { createGroupingStore } from './grouping-store';
import { createHistoryStore } from './history-store';
import { createSettingStore } from './setting-store';
import { readEvidence } from './read-evidence';

/** What the screen of problems reads and writes; `readBy` says which model read the texts. */
export function createReviewStore(
  db: Database,
  { whole, readBy }: { whole: () => Promise<readonly Insight[]>; readBy: () => string },
) {
  const groupings = createGroupingStore(db);
  const settings = createSettingStore(db);
  const history = createHistoryStore(db);
  return {
    async read() {
      const [evidence, weights, lastVisit, granularity, { by: naming }] = await Promise.all([
        readEvidence(db, whole()),
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
    saveWeights: (weights: ScoreWeights) => settings.set('scoreWeights', weights),
    saveVisit: (at: string) => settings.set('lastReviewAt', at),
    async regroup(edit: (shown: Grouping) => Grouping, granularity: number) {
      const { length: count } = await whole();
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
