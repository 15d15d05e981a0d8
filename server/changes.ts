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
  const rows = await query<RecordRow>(
    `SELECT ${RECORD_COLUMNS} FROM record WHERE ws = $1 AND version > $2 ORDER BY version LIMIT $3`,
    [ws, after, limit + 1],
  );
  const changes = rows.slice(0, limit).map(toRecord);
  const { epoch, seq: head, previous_epoch, previous_head } = workspace;
  return {
    epoch,
    ...(previous_epoch !== null && {
      previous: { epoch: previous_epoch, head: previous_head ?? 0 },
    }),
    changes,
    cursor: `${epoch}.${changes.at(-1)?.version ?? after}`,
    more: rows.length > limit,
    head,
  };
}

function readCursor({ epoch, seq }: Workspace, since: string | undefined): number {
  if (since === undefined) return 0;
  const [, ofEpoch, version] = /^([0-9a-f]+)\.(\d{1,15})$/.exec(since) ?? [];
  if (ofEpoch !== epoch || Number(version) > seq)
    throw new Failure('cursor-expired', 'Pull again from the start.');
  return Number(version);
}
