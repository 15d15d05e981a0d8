import { Insight } from '@/lib/domain/insight';
import type { Database } from './database';

/** Reads of insights. Writes go through `commit`, which also fills the outbox. */
export function createInsightStore(db: Database) {
  return {
    get: (id: string): Promise<Insight | undefined> => db.get('insights', id),
    all: (): Promise<Insight[]> => db.getAll('insights'),
    count: (): Promise<number> => db.count('insights'),
    /** Every insight clipped from the page, by its canonical address. */
    ofPage: (canonicalUrl: string): Promise<Insight[]> =>
      db.getAllFromIndex('insights', 'byPage', canonicalUrl),
    newest: (limit: number): Promise<Insight[]> => newest(db, limit),
  };
}
export type InsightStore = ReturnType<typeof createInsightStore>;

async function newest(db: Database, limit: number): Promise<Insight[]> {
  const found: Insight[] = [];
  let cursor = await db.transaction('insights').store.index('byCreated').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
