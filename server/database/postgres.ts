import { Pool, types, type PoolClient } from 'pg';
import { TABLES, type Db, type Query } from './db';

/** Any number that is the same in every process: who makes the tables holds it. */
const MAKING_TABLES = 7_266_731;

/**
 * PostgreSQL, for several server processes beside one database. READ COMMITTED is right and needed: a
 * statement after the workspace's row lock must see what the lock's last holder committed.
 */
export async function openPostgres(url: string): Promise<Db> {
  // Counters come as numbers: they stay far below 2^53.
  types.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that dies is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  const db: Db = {
    kind: 'postgres',
    query: on(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
  await db.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [MAKING_TABLES]);
    for (const sql of TABLES) await query(sql);
  });
  return db;
}

const on =
  (client: Pool | PoolClient): Query =>
  async <R extends object>(sql: string, values: unknown[] = []) =>
    (await client.query(sql, values)).rows as R[];

async function inTransaction<T>(pool: Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(on(client));
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot roll back is not given back.
    await client.query('ROLLBACK').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
