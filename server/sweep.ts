import { removeAttachment } from './attachments';
import type { Db, Query } from './database/db';
import { readRecords } from './export';
import type { Log } from './service';
import { listWorkspaces, lockWorkspace } from './workspaces';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Long enough to undo a deletion, and to get over a week without network in the middle of an upload. */
const KEPT = 7 * DAY;

/** Several servers beside one database may all do it. Gives what ends it. */
export function sweepHourly(db: Db, log: Log): () => void {
  const timer = setInterval(() => {
    sweepAttachments(db, Date.now()).then(
      (gone) => gone > 0 && log({ operation: 'sweep', attachments: gone }),
      (error: unknown) =>
        log({ level: 'error', error: error instanceof Error ? error.name : 'unknown' }),
    );
  }, HOUR);
  return () => clearInterval(timer);
}

interface Row {
  id: string;
  received: number;
  size: number;
  touched_at: string;
  unnamed_since: string | null;
}

/**
 * SY74: attachments that no live record has named for a week go, and so do uploads that nobody went on
 * with. Under the workspace's lock, so that no record that names one comes in between. Resolves to how many went.
 */
export async function sweepAttachments(db: Db, nowMs: number): Promise<number> {
  let gone = 0;
  for (const { id } of await listWorkspaces(db.query))
    gone += await db.transaction(async (query) => {
      await lockWorkspace(query, id);
      return sweepWorkspace(query, id, nowMs);
    });
  return gone;
}

async function sweepWorkspace(query: Query, ws: string, nowMs: number): Promise<number> {
  const rows = await query<Row>(
    'SELECT id, received, size, touched_at, unnamed_since FROM attachment WHERE ws = $1',
    [ws],
  );
  if (rows.length === 0) return 0;
  const named = await namedIn(query, ws);
  const [now, limit] = [new Date(nowMs).toISOString(), new Date(nowMs - KEPT).toISOString()];
  const isOver = ({ id, received, size, touched_at, unnamed_since }: Row) =>
    received < size ? touched_at < limit : !named.has(id) && (unnamed_since ?? now) < limit;
  const over = rows.filter(isOver);
  for (const { id } of over) await removeAttachment(query, ws, id);
  for (const { id, unnamed_since } of rows)
    await query('UPDATE attachment SET unnamed_since = $3 WHERE ws = $1 AND id = $2', [
      ws,
      id,
      named.has(id) ? null : (unnamed_since ?? now),
    ]);
  return over.length;
}

/** Wherever in a record it stands: the server does not know what the members of a record mean. */
async function namedIn(query: Query, ws: string): Promise<Set<string>> {
  const named = new Set<string>();
  for await (const { fields } of readRecords(query, ws))
    for (const [id] of JSON.stringify(fields).matchAll(/[0-9a-f]{64}/g)) named.add(id);
  return named;
}
