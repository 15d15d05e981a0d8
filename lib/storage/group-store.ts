import type { Group } from '@/lib/cluster/contract';
import type { Database } from './database';

/** The groups of the engine's last answer one by one, without the reasons of their members. */
export function createGroupStore(db: Database) {
  return {
    ids: (): Promise<string[]> => db.getAllKeys('groups'),
    some: (ids: readonly string[]): Promise<Group[]> => some(db, ids),
    /** Those that have any of these insights as a member. */
    async ofMembers(insightIds: readonly string[]): Promise<Group[]> {
      const index = db.transaction('groups').store.index('byMember');
      const ids = await Promise.all(insightIds.map((id) => index.getKey(id)));
      return some(db, [...new Set(ids.filter((id) => id !== undefined))]);
    },
  };
}
export type GroupStore = ReturnType<typeof createGroupStore>;

async function some(db: Database, ids: readonly string[]): Promise<Group[]> {
  const { store } = db.transaction('groups');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((group) => group !== undefined);
}
