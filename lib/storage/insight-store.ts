import { Insight } from '@/lib/domain/insight';
import type { Database } from './database';

/** Reads of insights. Writes go through `commit`, which also fills the outbox. */
export function createInsightStore(db: Database) {
  return {
    get: (id: string): Promise<Insight | undefined> => db.get('insights', id),
    all: (): Promise<Insight[]> => all(db),
    count: (): Promise<number> => db.count('insights'),
    /** Every insight clipped from the page, by its canonical address. */
    ofPage: (canonicalUrl: string): Promise<Insight[]> =>
      db.getAllFromIndex('insights', 'byPage', canonicalUrl),
    countOfPage: (canonicalUrl: string): Promise<number> =>
      db.countFromIndex('insights', 'byPage', canonicalUrl),
    /** Every insight of one ticket, thread or review, whatever its address was. */
    ofRecord: (app: string, recordId: string): Promise<Insight[]> =>
      db.getAllFromIndex('insights', 'byRecord', [app, recordId]),
    /** Every insight that was filed under the problem. */
    ofProblem: (problemId: string): Promise<Insight[]> =>
      db.getAllFromIndex('insights', 'byProblem', problemId),
    /** Those of one person by name, newest first. To be read without waiting for anything else between. */
    ofPerson: (name: string): AsyncGenerator<Insight> => ofPerson(db, name),
    /** Those of `ids` that are still there. */
    async some(ids: string[]): Promise<Insight[]> {
      const tx = db.transaction('insights');
      const found = await Promise.all(ids.map((id) => tx.store.get(id)));
      return found.filter((insight) => insight !== undefined);
    },
    /** All of them, `size` at a time, so that no single answer holds up a screen. */
    chunks: (size: number): AsyncGenerator<Insight[]> => chunks(db, size),
    newest: (limit: number): Promise<Insight[]> => newest(db, limit),
  };
}
export type InsightStore = ReturnType<typeof createInsightStore>;

/** Newest first: ids sort by time, and so do the records of one key of an index. */
async function* ofPerson(db: Database, name: string): AsyncGenerator<Insight> {
  const index = db.transaction('insights').store.index('byPerson');
  for await (const { value } of index.iterate(name, 'prev')) yield value;
}

async function newest(db: Database, limit: number): Promise<Insight[]> {
  const found: Insight[] = [];
  let cursor = await db.transaction('insights').store.index('byCreated').openCursor(null, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/**
 * Copying them is the work, and one answer with all would hold up a screen for a tenth of a second. Two halves are
 * asked for side by side: while one is copied here, the database reads the other.
 */
async function all(db: Database): Promise<Insight[]> {
  // Where the middle is takes the database 30 ms: the first piece is copied meanwhile.
  const [start, middle] = await Promise.all([db.getAll('insights', null, CHUNK), middleOf(db)]);
  const last = start.at(-1);
  if (!last || start.length < CHUNK) return start;
  const halves =
    middle && last.id < middle
      ? [IDBKeyRange.bound(last.id, middle, true, true), IDBKeyRange.lowerBound(middle)]
      : [IDBKeyRange.lowerBound(last.id, true)];
  const rest = await Promise.all(halves.map((half) => collect(chunks(db, CHUNK, half))));
  return [start, ...rest].flat();
}

const CHUNK = 250;

/** The key before which half of them stand; undefined for none. */
async function middleOf(db: Database): Promise<string | undefined> {
  const count = await db.count('insights');
  const cursor = await db.transaction('insights').store.openKeyCursor();
  return count > 1 ? (await cursor?.advance(Math.floor(count / 2)))?.key : undefined;
}

async function collect(chunked: AsyncIterable<Insight[]>): Promise<Insight[]> {
  const found: Insight[] = [];
  for await (const chunk of chunked) found.push(...chunk);
  return found;
}

async function* chunks(
  db: Database,
  size: number,
  within: IDBKeyRange | null = null,
): AsyncGenerator<Insight[]> {
  for (let range = within; ;) {
    const chunk: Insight[] = await db.getAll('insights', range, size);
    yield chunk;
    const last = chunk.at(-1);
    if (!last || chunk.length < size) return;
    range = after(last.id, within);
  }
}

/** What of `within` comes after a key that lies in it. */
const after = (key: string, within: IDBKeyRange | null): IDBKeyRange =>
  within?.upper === undefined
    ? IDBKeyRange.lowerBound(key, true)
    : IDBKeyRange.bound(key, within.upper, true, within.upperOpen);
