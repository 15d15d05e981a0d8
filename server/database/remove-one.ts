import { Failure } from '@/server/failure';
import type { Query } from './db';

/** Runs a DELETE … RETURNING that has to find something. */
export async function removeOne(query: Query, sql: string, values: string[]): Promise<void> {
  const rows = await query(sql, values);
  if (rows.length === 0) throw new Failure('not-found');
}
