import { publishChanges } from './changes';
import { commit } from './commit';
import type { Database } from './database';
import type { StoredGrouping } from './schema';

const CURRENT = 'current';

/** The engine's last answer, so that the review opens with it at once. */
export function createGroupingStore(db: Database) {
  return {
    get: (): Promise<StoredGrouping | undefined> => db.get('groupings', CURRENT),
    put: (stored: StoredGrouping): Promise<void> =>
      commit(db, [{ store: 'groupings', put: stored, key: CURRENT }]),
    /** In one transaction, so that an answer accepted meanwhile is not overwritten. */
    async edit(next: (current: StoredGrouping) => StoredGrouping): Promise<void> {
      const tx = db.transaction('groupings', 'readwrite');
      const current = await tx.store.get(CURRENT);
      if (current) await tx.store.put(next(current), CURRENT);
      await tx.done;
      if (current) publishChanges([{ store: 'groupings', ids: [CURRENT] }]);
    },
  };
}
export type GroupingStore = ReturnType<typeof createGroupingStore>;
