import { toInstant } from '@/lib/base/instant';
import type { AttachmentEndpoint } from './attachment-endpoint';
import type { AttachmentStore, NamedAttachment } from './attachment-store';
import { SyncError } from './endpoint';
import type { Description } from './protocol/describe';
import type { Sync } from './sync';

export interface Attachments {
  store: AttachmentStore;
  endpoint: AttachmentEndpoint;
  /** Whether the connection lets pictures leave this machine. Those of others are fetched either way. */
  sends: boolean;
}

/** Small enough that a slow line gets one through before the request is given up. */
const PART = 256 * 1024;
/** How long what a server did not have is not asked for again: an idle poll stays small. */
const ASK_AGAIN = 10 * 60_000;

/**
 * SY75: pictures follow the records that name them. Nothing of an upload is remembered here: the server
 * says where to go on, so whatever ended the last one, this one does.
 */
export async function transferAttachments(sync: Sync): Promise<void> {
  const { epoch } = await sync.store.readMeta();
  const { attachments } = sync;
  if (!attachments || epoch === undefined) return;
  const { sending, fetching, done } = await listOpen(attachments, epoch, sync.clock());
  if (sending.length + fetching.length === 0) return;
  const { features, limits } = await sync.endpoint.describe();
  if (!features.includes('attachments')) return;
  const { store } = attachments;
  for (const one of sending) {
    await send(sync, attachments, one, limits);
    done.settled.push(one.id);
    await store.writeTransferred(done);
  }
  if (fetching.length === 0) return;
  const absent = new Set(done.absent);
  for (const one of fetching) {
    const isHere = await fetchOne(attachments, one);
    if (isHere) absent.delete(one.id);
    else absent.add(one.id);
  }
  await store.writeTransferred({ ...done, absent: [...absent], askedAt: sync.clock() });
}

/** The user wants it now: what the server did not have a moment ago is asked for again. */
export async function askAgain(store: AttachmentStore): Promise<void> {
  const known = await store.readTransferred();
  if (known) await store.writeTransferred({ ...known, askedAt: 0 });
}

async function listOpen({ store, sends }: Attachments, epoch: string, now: number) {
  const all = await store.named();
  const named = [...new Map(all.map((one) => [one.id, one])).values()];
  const here = await Promise.all(named.map(({ id }) => store.has(id)));
  const known = await store.readTransferred();
  const done = known?.epoch === epoch ? known : { epoch, settled: [], absent: [], askedAt: 0 };
  const [settled, absent] = [new Set(done.settled), new Set(done.absent)];
  const isDue = now - done.askedAt > ASK_AGAIN;
  return {
    sending: named.filter(
      ({ id, isShared }, at) => sends && isShared && here[at] && !settled.has(id),
    ),
    fetching: named.filter(({ id }, at) => !here[at] && (isDue || !absent.has(id))),
    // What no record names is forgotten: the server may forget it too, before one names it again.
    done: {
      ...done,
      settled: named.map(({ id }) => id).filter((id) => settled.has(id)),
      absent: named.map(({ id }) => id).filter((id) => absent.has(id)),
    },
  };
}

/** A picture that the server refuses for good is settled too; the send log says so. */
async function send(
  sync: Sync,
  { store, endpoint }: Attachments,
  one: NamedAttachment,
  limits: Description['limits'],
): Promise<void> {
  const picture = await store.read(one.id);
  if (!picture) return;
  const log = (outcome: string) =>
    sync.store.log({
      at: toInstant(sync.clock()),
      to: sync.to,
      operation: 'attachment',
      records: [one.record],
      bytes: picture.size,
      outcome,
    });
  try {
    if (picture.size > (limits.maxAttachmentBytes ?? 0))
      throw new SyncError('attachment-too-large', { status: 413 });
    await upload(endpoint, one, picture, Math.min(PART, limits.maxBodyBytes));
    await log('ok');
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    await log(error.code);
    if (!REFUSED.has(error.status)) throw error;
  }
}

const REFUSED = new Set([400, 413, 415, 422]);

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

/** What has another SHA-256 than its name, or more bytes, is not it. Resolves to whether it is here now. */
async function fetchOne(
  { store, endpoint }: Attachments,
  { id, type, bytes: size }: NamedAttachment,
): Promise<boolean> {
  const bytes = await endpoint.get(id, size).catch((error: unknown) => {
    if (error instanceof SyncError && error.code === 'too-large') return undefined;
    throw error;
  });
  if (!bytes || (await hashOf(bytes)) !== id) return false;
  await store.save(id, new Blob([bytes], { type }));
  return true;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
