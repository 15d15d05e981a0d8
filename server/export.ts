import type { z } from '@/lib/base/z';
import type { ExportedAttachment } from '@/lib/sync/protocol/attachment';
import type { WireRecord } from '@/lib/sync/protocol/record';
import { readParts } from './attachments';
import { RECORD_COLUMNS, toRecord, type RecordRow } from './changes';
import type { Query } from './database/db';

/** Everything that is not deleted, read in pages so that a large workspace is never in memory at once. */
export async function* readRecords(query: Query, ws: string): AsyncGenerator<WireRecord> {
  for (let after = 0; ;) {
    const rows = await query<RecordRow>(
      `SELECT ${RECORD_COLUMNS} FROM record WHERE ws = $1 AND version > $2 ORDER BY version LIMIT 500`,
      [ws, after],
    );
    for (const row of rows) if (row.deleted === 0) yield toRecord(row);
    if (rows.length < 500) return;
    after = rows.at(-1)?.version ?? after;
  }
}

/** Every whole attachment, one in memory at a time. */
export async function* readAttachments(
  query: Query,
  ws: string,
): AsyncGenerator<z.infer<typeof ExportedAttachment>> {
  for (let after = ''; ;) {
    const [next] = await query<
      Pick<z.infer<typeof ExportedAttachment>, 'type' | 'bytes'> & { id: string }
    >(
      `SELECT id, type, size AS bytes FROM attachment
       WHERE ws = $1 AND id > $2 AND received = size ORDER BY id LIMIT 1`,
      [ws, after],
    );
    if (!next) return;
    const parts = await Array.fromAsync(readParts(query, ws, next.id));
    const data = Buffer.concat(parts).toString('base64');
    yield { attachment: next.id, type: next.type, bytes: next.bytes, data };
    after = next.id;
  }
}
