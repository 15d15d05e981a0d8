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
  };
}
export type GroupingStore = ReturnType<typeof createGroupingStore>;
