import { publishChanges } from './changes';
import { commit } from './commit';
import type { Database } from './database';
import { keepGroups } from './lookups';
import { pack, unpack } from './packed-grouping';
import type { PackedAnswer, StoredGrouping } from './schema';
import type { Edit } from './writable-change';

const CURRENT = 'current';

/** The engine's last answer, so that the review opens with it at once. */
export function createGroupingStore(db: Database) {
  return {
    async get(): Promise<StoredGrouping | undefined> {
      const stored = await db.get('groupings', CURRENT);
      return stored && unpacked(stored);
    },
    isThere: async (): Promise<boolean> => (await db.count('groupings')) > 0,
    put: (stored: StoredGrouping): Promise<void> =>
      commit(db, [{ store: 'groupings', put: packed(stored), key: CURRENT }]),
    /** In one transaction, so that an answer accepted meanwhile is not overwritten. */
    async edit(next: (current: StoredGrouping) => StoredGrouping): Promise<void> {
      const tx = db.transaction(['groupings', 'groups'], 'readwrite');
      const groupings = tx.objectStore('groupings');
      const current = await groupings.get(CURRENT);
      if (current) {
        const edited = packed(next(unpacked(current)));
        await groupings.put(edited, CURRENT);
        await keepGroups(tx.objectStore('groups'), edited);
      }
      await tx.done;
      if (current) publishChanges([{ store: 'groupings', ids: [CURRENT] }]);
    },
  };
}

const packed = (stored: StoredGrouping): PackedAnswer => ({
  ...stored,
  grouping: pack(stored.grouping),
});
const unpacked = (stored: PackedAnswer): StoredGrouping => ({
  ...stored,
  grouping: unpack(stored.grouping),
});

/** A change of the answer that stands at that moment, as a part of an act. Without an answer it is none. */
export const answerEdit = (next: (current: StoredGrouping) => StoredGrouping): Edit => ({
  store: 'groupings',
  id: CURRENT,
  edit: (current) => current && packed(next(unpacked(current))),
});

export type GroupingStore = ReturnType<typeof createGroupingStore>;
