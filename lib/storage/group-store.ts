import type { Database } from './database';
import type { StoredGroup } from './schema';

/** The groups of the engine's last answer one by one, without the reasons of their members. */
export function createGroupStore(db: Database) {
  return {
    ids: (): Promise<string[]> => db.getAllKeys('groups'),
    some: (ids: readonly string[]): Promise<StoredGroup[]> => some(db, ids),
    /** Those that have any of these insights as a member. */
    async ofMembers(insightIds: readonly string[]): Promise<StoredGroup[]> {
      const index = db.transaction('groups').store.index('byMember');
      const ids = await Promise.all(insightIds.map((id) => index.getKey(id)));
      return some(db, [...new Set(ids.filter((id) => id !== undefined))]);
    },
  };
}
export type GroupStore = ReturnType<typeof createGroupStore>;

async function some(db: Database, ids: readonly string[]): Promise<StoredGroup[]> {
  const { store } = db.transaction('groups');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((group) => group !== undefined);
}
