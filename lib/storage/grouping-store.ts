import { publishChanges } from './changes';
import { commit } from './commit';
import type { Database } from './database';
import { keepGroups } from './lookups';
import type { StoredGrouping } from './schema';

const CURRENT = 'current';

/** The engine's last answer, so that the review opens with it at once. */
export function createGroupingStore(db: Database) {
  return {
    get: (): Promise<StoredGrouping | undefined> => db.get('groupings', CURRENT),
    isThere: async (): Promise<boolean> => (await db.count('groupings')) > 0,
    put: (stored: StoredGrouping): Promise<void> =>
      commit(db, [{ store: 'groupings', put: stored, key: CURRENT }]),
    /** In one transaction, so that an answer accepted meanwhile is not overwritten. */
    async edit(next: (current: StoredGrouping) => StoredGrouping): Promise<void> {
      const tx = db.transaction(['groupings', 'groups'], 'readwrite');
      const groupings = tx.objectStore('groupings');
      const current = await groupings.get(CURRENT);
      if (current) {
        const edited = next(current);
        await groupings.put(edited, CURRENT);
        await keepGroups(tx.objectStore('groups'), edited);
      }
      await tx.done;
      if (current) publishChanges([{ store: 'groupings', ids: [CURRENT] }]);
    },
  };
}
export type GroupingStore = ReturnType<typeof createGroupingStore>;
