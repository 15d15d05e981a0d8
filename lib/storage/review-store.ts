import { now as instantNow } from '@/lib/base/instant';
import type { Grouping } from '@/lib/cluster/contract';
import type { Act } from '@/lib/domain/act';
import type { Insight } from '@/lib/domain/insight';
import type { ScoreWeights } from '@/lib/domain/settings';
import { commit } from './commit';
import type { Database } from './database';
import { answerEdit } from './grouping-store';
import { createHistoryStore } from './history-store';
import { createSettingStore, settingEdit } from './setting-store';
import { readEvidence } from './read-evidence';

/** What the screen of problems reads and writes; `readBy` says which model read the texts. */
export function createReviewStore(
  db: Database,
  { whole, readBy }: { whole: () => Promise<readonly Insight[]>; readBy: () => string },
) {
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
    saveWeights: (weights: ScoreWeights, act: Act) =>
      history.act(act, [settingEdit('scoreWeights', weights)]),
    saveVisit: (at: string, act: Act) => history.act(act, [settingEdit('lastReviewAt', at)]),
    /** Without an act nothing is moved that could be taken back. */
    async regroup(edit: (shown: Grouping) => Grouping, granularity: number, act?: Act) {
      const { length: count } = await whole();
      const answer = answerEdit(({ grouping, suggested = {}, names = {} }) => ({
        grouping: edit(grouping),
        suggested,
        names,
        readBy: readBy(),
        count,
        at: instantNow(),
      }));
      await commit(db, [settingEdit('granularity', granularity), answer], act);
    },
  };
}
