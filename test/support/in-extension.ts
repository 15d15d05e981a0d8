import type { Insight } from '@/lib/domain/insight';
import type { Change } from '@/lib/storage/writable-change';
import { commit } from '@/lib/storage/commit';
import { openDatabase, type Database } from '@/lib/storage/database';
import type { Schema, StoreName } from '@/lib/storage/schema';

/** Runs inside a document of the extension: the product's own storage, reached from a test. */
export const inExtension = {
  commit: (changes: Change[]): Promise<void> => withDatabase((db) => commit(db, changes)),
  /** Milliseconds that each insight takes, one after the other, until it is on disk. */
  timeCommits: (insights: Insight[]): Promise<number[]> =>
    withDatabase(async (db) => {
      const times: number[] = [];
      for (const put of insights) {
        const begin = performance.now();
        await commit(db, [{ store: 'insights', put }]);
        times.push(performance.now() - begin);
      }
      return times;
    }),
  all: <S extends StoreName>(store: S): Promise<Schema[S]['value'][]> =>
    withDatabase((db) => db.getAll(store)),
  clear: (): Promise<void> =>
    withDatabase(async (db) => {
      for (const store of db.objectStoreNames) await db.clear(store);
    }),
};

async function withDatabase<T>(act: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}
