import { publishChanges } from './changes';
import type { Change } from './writable-change';
import { commit } from './commit';
import type { Database } from './database';
import {
  SHARED_STORES,
  type SharedRecords,
  type SharedStore,
  type StoredAttachment,
} from './schema';

type Everything = { [S in SharedStore]: SharedRecords[S][] };

/** Reads and writes whole collections, for backups and for erasing. */
export function createBackupStore(db: Database) {
  return {
    async read(): Promise<Everything> {
      const [insights, problems, decisions, pageVersions] = await Promise.all([
        db.getAll('insights'),
        db.getAll('problems'),
        db.getAll('decisions'),
        db.getAll('pageVersions'),
      ]);
      return { insights, problems, decisions, pageVersions };
    },
    readAttachments: (): Promise<StoredAttachment[]> => db.getAll('attachments'),
    /** All of it or nothing, on disk when it resolves. */
    write: (
      records: { store: SharedStore; record: SharedRecords[SharedStore] }[],
      attachments: readonly StoredAttachment[] = [],
    ): Promise<void> =>
      commit(db, [
        ...records.map(({ store, record }) => ({ store, put: record }) as Change),
        ...attachments.map((put) => ({ store: 'attachments' as const, put })),
      ]),
    /** Everything of Verbatim on this machine. Not undone: the one act that is confirmed first. */
    async erase(): Promise<void> {
      const stores = [...db.objectStoreNames];
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
      await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
      publishChanges(stores.map((store) => ({ store, ids: [] })));
    },
    count: async (): Promise<number> => {
      const counts = await Promise.all(SHARED_STORES.map((store) => db.count(store)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}
export type BackupStore = ReturnType<typeof createBackupStore>;
