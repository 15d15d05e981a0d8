import type { Db, Query } from './database/db';
import { Failure } from './failure';

/** So many at most, or the first of a group waits for too many others. */
const LARGEST = 100;

interface Waiting {
  /** Resolves to what tells whoever waits, once it is on disk. */
  work: (query: Query) => Promise<() => void>;
  reject: (error: unknown) => void;
}

/** Does `work` in a transaction, alone or with others of the same `key`. Resolves when it is on disk. */
export type Together = <T>(key: string, work: (query: Query) => Promise<T>) => Promise<T>;

/**
 * Pushes to one workspace wait for the same row and each for the disk. Those that come while a transaction
 * is under way share the next one: one wait for all of them. A `Failure` is thrown before anything is written
 * and refuses its own work alone; after any other error each is done again in a transaction of its own, so
 * that no work falls with another's.
 */
export function createTogether(db: Db): Together {
  const queues = new Map<string, Waiting[]>();
  const start = async (key: string, queue: Waiting[]) => {
    queues.set(key, queue);
    while (queue.length > 0) await commit(db, queue.splice(0, LARGEST));
    queues.delete(key);
  };
  return (key, work) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key);
      const own: Waiting = {
        work: async (query) => {
          const value = await work(query);
          return () => resolve(value);
        },
        reject,
      };
      if (queue) queue.push(own);
      else void start(key, [own]);
    });
}

async function commit(db: Db, group: Waiting[]): Promise<void> {
  try {
    const settle = await db.transaction((query) => doAll(query, group));
    for (const one of settle) one();
  } catch (error) {
    if (group.length === 1) group[0]?.reject(error);
    else for (const one of group) await commit(db, [one]);
  }
}

/** What to tell whom, once it is on disk. */
async function doAll(query: Query, group: Waiting[]): Promise<(() => void)[]> {
  const settle: (() => void)[] = [];
  for (const { work, reject } of group)
    try {
      settle.push(await work(query));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      settle.push(() => reject(error));
    }
  return settle;
}
