import { createHash } from 'node:crypto';
import { UPLOAD_OFFSET, type AttachmentType } from '@/lib/sync/protocol/attachment';
import type { Db, Query } from './database/db';
import { Failure } from './failure';
import { lockWorkspace } from './workspaces';

export interface Attachment {
  type: string;
  size: number;
  /** Bytes that are here; all of them and no others once it is whole. */
  received: number;
}

/** Bytes of an attachment from `start` on, of `size` in all. */
export interface Part {
  start: number;
  size: number;
  type: AttachmentType;
  bytes: Uint8Array;
}

export async function findAttachment(
  query: Query,
  ws: string,
  id: string,
): Promise<Attachment | undefined> {
  const [found] = await query<Attachment>(
    'SELECT type, size, received FROM attachment WHERE ws = $1 AND id = $2',
    [ws, id],
  );
  return found;
}

/** One part at a time, so that no more than one is in memory. */
export async function* readParts(query: Query, ws: string, id: string): AsyncGenerator<Uint8Array> {
  for (let start = 0; ;) {
    const [part] = await query<{ bytes: Uint8Array }>(
      'SELECT bytes FROM attachment_part WHERE ws = $1 AND id = $2 AND start = $3',
      [ws, id, start],
    );
    if (!part) return;
    yield part.bytes;
    start += part.bytes.byteLength;
  }
}

/** Resolves to how much is here then. What is whole already stays as it is, whoever sends it again. */
export async function takePart(
  db: Db,
  { ws, id }: { ws: string; id: string },
  part: Part,
  now: string,
): Promise<number> {
  const received = await db.transaction(async (query) => {
    await lockWorkspace(query, ws);
    const known = await findAttachment(query, ws, id);
    if (known?.received === known?.size && known) return known.size;
    const isSame = known?.size === part.size && known.type === part.type;
    const here = isSame ? known.received : 0;
    if (part.start !== here) throw atOffset(new Failure('offset-mismatch'), here);
    if (here === 0) await begin(query, ws, id, part);
    return append(query, { ws, id }, part, now);
  });
  if (received === undefined)
    throw new Failure('hash-mismatch', 'All of it was dropped: send it again from the start.');
  return received;
}

export const atOffset = (failure: Failure, offset: number): Failure =>
  new Failure(failure.code, `Go on at byte ${offset}.`, { [UPLOAD_OFFSET]: String(offset) });

async function begin(query: Query, ws: string, id: string, { type, size }: Part): Promise<void> {
  await removeAttachment(query, ws, id);
  await query(
    "INSERT INTO attachment (ws, id, type, size, received, touched_at) VALUES ($1, $2, $3, $4, 0, '')",
    [ws, id, type, size],
  );
}

/** SY72: undefined when the bytes that are now all here turned out to be others; they are gone then. */
async function append(
  query: Query,
  { ws, id }: { ws: string; id: string },
  { start, size, bytes }: Part,
  now: string,
): Promise<number | undefined> {
  const end = start + bytes.byteLength;
  await query('INSERT INTO attachment_part (ws, id, start, bytes) VALUES ($1, $2, $3, $4)', [
    ws,
    id,
    start,
    bytes,
  ]);
  await query('UPDATE attachment SET received = $3, touched_at = $4 WHERE ws = $1 AND id = $2', [
    ws,
    id,
    end,
    now,
  ]);
  if (end < size || (await hashOf(query, ws, id)) === id) return end;
  await removeAttachment(query, ws, id);
  return undefined;
}

async function hashOf(query: Query, ws: string, id: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of readParts(query, ws, id)) hash.update(bytes);
  return hash.digest('hex');
}

export async function removeAttachment(query: Query, ws: string, id: string): Promise<void> {
  for (const table of ['attachment_part', 'attachment'])
    await query(`DELETE FROM ${table} WHERE ws = $1 AND id = $2`, [ws, id]);
}

export async function countAttachments(
  query: Query,
  ws: string,
): Promise<{ count: number; bytes: number }> {
  const [row] = await query<{ count: number; bytes: number | null }>(
    `SELECT COUNT(*) AS count, CAST(SUM(size) AS BIGINT) AS bytes FROM attachment
     WHERE ws = $1 AND received = size`,
    [ws],
  );
  return { count: row?.count ?? 0, bytes: row?.bytes ?? 0 };
}
