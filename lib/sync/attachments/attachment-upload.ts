import type { WireLimits } from '@/lib/sync/protocol/describe';
import { logged } from '@/lib/sync/sending';
import type { Attachments, Sync } from '@/lib/sync/sync';
import { SyncError } from '@/lib/sync/sync-error';
import type { AttachmentEndpoint } from './attachment-endpoint';
import type { NamedAttachment, Refused, Transferred } from './attachment-store';

/** Small enough that a slow line gets one through before the request is given up. */
const PART = 256 * 1024;
const REFUSED = new Set([400, 413, 415, 422]);

/** SY76: what was refused is tried again when the server takes more than it did then, or other sizes. */
export const isWorthAnother = (refused: Refused | undefined, limits: WireLimits): boolean =>
  !refused || refused.most !== limits.maxAttachmentBytes;

/** Sends one picture and adds what came of it. What the server refuses keeps nothing else from being sent. */
export async function sendOne(
  sync: Sync,
  attachments: Attachments,
  one: NamedAttachment,
  limits: WireLimits,
  done: Transferred,
): Promise<Transferred> {
  const refused = (done.refused ?? []).filter(({ id }) => id !== one.id);
  try {
    await send(sync, attachments, one, limits);
    return { ...done, refused, settled: [...done.settled, one.id] };
  } catch (error) {
    if (!(error instanceof SyncError && REFUSED.has(error.status))) throw error;
    const most = limits.maxAttachmentBytes;
    const why = { id: one.id, why: error.code, ...(most !== undefined && { most }) };
    return { ...done, refused: [...refused, why] };
  }
}

async function send(
  sync: Sync,
  { store, endpoint }: Attachments,
  one: NamedAttachment,
  { maxAttachmentBytes = 0, maxBodyBytes }: WireLimits,
): Promise<void> {
  const picture = await store.read(one.id);
  if (!picture) return;
  if (picture.size > maxAttachmentBytes)
    throw new SyncError('attachment-too-large', { status: 413 });
  await logged(
    { log: sync.store.log, clock: sync.clock },
    { to: sync.to, operation: 'attachment', records: [one.record], bytes: picture.size },
    () => upload(endpoint, one, picture, Math.min(PART, maxBodyBytes)),
  );
}

async function upload(
  endpoint: AttachmentEndpoint,
  { id, type }: NamedAttachment,
  picture: Blob,
  most: number,
): Promise<void> {
  const { size } = picture;
  let tries = 5 + 2 * Math.ceil(size / most);
  for (let start = await endpoint.offset(id); start < size; tries--) {
    if (tries === 0) throw new SyncError('no-progress');
    const bytes = picture.slice(start, start + most);
    start = await endpoint.put(id, { type, start, size, bytes });
  }
}
