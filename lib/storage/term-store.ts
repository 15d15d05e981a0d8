import type { Database } from './database';

/** Which insights have which words: reads of an index that `commit` keeps. No insight itself is read. */
export function createTermStore(db: Database) {
  return {
    size: (): Promise<number> => db.count('terms'),
    /** Ids of those that have each of `terms`, no more than `most` for one: a row costs 2 µs or more. */
    async having(terms: readonly string[], most: number): Promise<string[][]> {
      const index = db.transaction('terms').store.index('byTerm');
      return Promise.all(terms.map((term) => index.getAllKeys(term, most)));
    },
  };
}
export type TermStore = ReturnType<typeof createTermStore>;
