import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Query } from './database/db';
import { Failure } from './failure';

export interface Workspace {
  id: string;
  name: string;
  epoch: string;
  seq: number;
  previous_epoch: string | null;
  previous_head: number | null;
}

export const newEpoch = (): string => randomBytes(8).toString('hex');

export async function createWorkspace(query: Query, name: string, now: string): Promise<string> {
  const id = uuidv7();
  await query(
    'INSERT INTO workspace (id, name, epoch, seq, created_at) VALUES ($1, $2, $3, 0, $4)',
    [id, name, newEpoch(), now],
  );
  return id;
}

const COLUMNS = 'id, name, epoch, seq, previous_epoch, previous_head';

export async function readWorkspace(query: Query, ws: string): Promise<Workspace> {
  const [row] = await query<Workspace>(`SELECT ${COLUMNS} FROM workspace WHERE id = $1`, [ws]);
  if (!row) throw new Failure('workspace-not-found');
  return row;
}

/** First statement of each write: whoever holds the row hands out versions, so they become visible in order. */
export async function lockWorkspace(query: Query, ws: string): Promise<Workspace> {
  const [row] = await query<Workspace>(
    `UPDATE workspace SET seq = seq WHERE id = $1 RETURNING ${COLUMNS}`,
    [ws],
  );
  if (!row) throw new Failure('workspace-not-found');
  return row;
}

export const listWorkspaces = (query: Query): Promise<{ id: string; name: string }[]> =>
  query('SELECT id, name FROM workspace ORDER BY id');
