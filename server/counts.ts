import type { Counts } from '@/lib/sync/protocol/member';
import { countAttachments } from './attachments';
import type { Query } from './database/db';
import { readWorkspace } from './workspaces';

export async function readCounts(query: Query, ws: string): Promise<Counts> {
  const { seq: head } = await readWorkspace(query, ws);
  const rows = await query<{ kind: string; deleted: number; count: number }>(
    'SELECT kind, deleted, COUNT(*) AS count FROM record WHERE ws = $1 GROUP BY kind, deleted',
    [ws],
  );
  const live = rows.filter((row) => row.deleted === 0);
  const gone = rows.filter((row) => row.deleted === 1);
  return {
    head,
    records: Object.fromEntries(live.map(({ kind, count }) => [kind, count])),
    attachments: await countAttachments(query, ws),
    deleted: gone.reduce((sum, { count }) => sum + count, 0),
  };
}
