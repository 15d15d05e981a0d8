import type { WireLimits } from '@/lib/sync/protocol/describe';

const MEGABYTE = 1_000_000;

/** `--attachments MB`: without it the server takes none. */
export function readAttachmentLimit(megabytes: string | undefined): Partial<WireLimits> {
  if (megabytes === undefined) return {};
  const bytes = Number(megabytes) * MEGABYTE;
  if (!(bytes >= 1 && bytes <= 100 * MEGABYTE))
    throw new Error('--attachments is a number of megabytes, at most 100.');
  return { maxAttachmentBytes: Math.floor(bytes) };
}
