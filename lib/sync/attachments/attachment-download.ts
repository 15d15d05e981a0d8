import { sha256 } from '@/lib/base/sha256';
import type { Attachments } from '@/lib/sync/sync';
import { SyncError } from '@/lib/sync/sync-error';
import type { NamedAttachment } from './attachment-store';

/** SY77: so much stays free, for the records themselves and for what the user clips next. */
export const RESERVED = 100_000_000;

/** `roomless`: it stays with the server until there is room again. */
export type Fetched = 'here' | 'absent' | 'roomless';

export async function fetchOne(
  { store, endpoint, room }: Attachments,
  { id, type, bytes: size }: NamedAttachment,
): Promise<Fetched> {
  if (size + RESERVED > (await room())) return 'roomless';
  const bytes = await endpoint.get(id, size).catch((error: unknown) => {
    if (error instanceof SyncError && error.code === 'too-large') return undefined;
    throw error;
  });
  // What has another SHA-256 than its name, or more bytes, is not it.
  if (!bytes || (await sha256(bytes)) !== id) return 'absent';
  return store.save(id, new Blob([bytes], { type })).then(
    () => 'here',
    (error: unknown) => {
      if (isFull(error)) return 'roomless';
      throw error;
    },
  );
}

/** An estimate is one: the disk may be full before it says so. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
