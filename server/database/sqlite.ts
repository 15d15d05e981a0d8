import { DatabaseSync } from 'node:sqlite';
import { TABLES, type Db, type Query } from './db';

/**
 * One file. WAL lets a backup read beside the writer; `synchronous = FULL` because a client drops its
 * copy once it is told `applied`, so that must be on disk (https://www.sqlite.org/pragma.html#pragma_synchronous).
 */
export function openSqlite(path: string): Db {
  const database = new DatabaseSync(path, { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  for (const sql of TABLES) database.exec(sql);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const query: Query = async <R extends object>(sql: string, values: unknown[] = []) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    const named = Object.fromEntries(values.map((value, at) => [`$${at + 1}`, value as string]));
    return statement.all(named) as R[];
  };
  const inTurn = createTurns();
  return {
    kind: 'sqlite',
    query: (sql, values) => inTurn(() => query(sql, values)),
    transaction: (work) => inTurn(() => inTransaction(database, () => work(query))),
    close: () =>
      inTurn(() => {
        database.close();
        return Promise.resolve();
      }),
  };
}

async function inTransaction<T>(database: DatabaseSync, work: () => Promise<T>): Promise<T> {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** One connection serves all requests: without turns, one request's statement lands in another's transaction. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
