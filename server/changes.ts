import type { ChangesPage } from '@/lib/sync/protocol/changes';
import type { WireRecord } from '@/lib/sync/protocol/record';
import type { Query } from './database/db';
import { Failure } from './failure';
import { readWorkspace, type Workspace } from './workspaces';

export interface RecordRow {
  kind: string;
  id: string;
  version: number;
  deleted: number;
  fields: string;
  received_at: string;
  by_name: string;
}

/** Long records make a page shorter: a client reads a few megabytes of an answer at most. */
const PAGE_CHARACTERS = 1_000_000;

export const RECORD_COLUMNS = 'kind, id, version, deleted, fields, received_at, by_name';

export const toRecord = (row: RecordRow): WireRecord => ({
  kind: row.kind,
  id: row.id,
  version: row.version,
  deleted: row.deleted === 1,
  fields: JSON.parse(row.fields) as WireRecord['fields'],
  receivedAt: row.received_at,
  by: row.by_name,
});

/** A page after `since`. The workspace is read before the records: what comes in between is shown again, never skipped. */
export async function readChanges(
  query: Query,
  ws: string,
  since: string | undefined,
  limit: number,
): Promise<ChangesPage> {
  const workspace = await readWorkspace(query, ws);
  const after = readCursor(workspace, since);
  const sizes = await query<{ version: number; size: number }>(
    `SELECT version, LENGTH(fields) AS size FROM record WHERE ws = $1 AND version > $2 ORDER BY version LIMIT $3`,
    [ws, after, limit + 1],
  );
  const upTo = withinPage(sizes.slice(0, limit))?.version ?? after;
  const changes = upTo === after ? [] : await readBetween(query, ws, after, upTo);
  const { epoch, seq: head, previous_epoch, previous_head } = workspace;
  return {
    epoch,
    ...(previous_epoch !== null && {
      previous: { epoch: previous_epoch, head: previous_head ?? 0 },
    }),
    changes,
    cursor: `${epoch}.${upTo}`,
    more: (sizes.at(-1)?.version ?? after) > upTo,
    head,
  };
}

/** The last of the records that make up a page of that size; the first one at least. */
function withinPage<T extends { size: number }>(records: readonly T[]): T | undefined {
  let sum = 0;
  const over = records.findIndex(({ size }) => (sum += size) > PAGE_CHARACTERS);
  return over < 0 ? records.at(-1) : records[Math.max(0, over - 1)];
}

/** What was written to since the sizes were read has a higher version now, and comes with another page. */
async function readBetween(
  query: Query,
  ws: string,
  after: number,
  upTo: number,
): Promise<WireRecord[]> {
  const rows = await query<RecordRow>(
    `SELECT ${RECORD_COLUMNS} FROM record WHERE ws = $1 AND version > $2 AND version <= $3 ORDER BY version`,
    [ws, after, upTo],
  );
  return rows.map(toRecord);
}

function readCursor({ epoch, seq }: Workspace, since: string | undefined): number {
  if (since === undefined) return 0;
  const [, ofEpoch, version] = /^([0-9a-f]+)\.(\d{1,15})$/.exec(since) ?? [];
  if (ofEpoch !== epoch || Number(version) > seq)
    throw new Failure('cursor-expired', 'Pull again from the start.');
  return Number(version);
}
