import { toInstant } from '@/lib/base/instant';
import { without } from '@/lib/base/without';
import { transferAttachments } from './attachments/attachments';
import { waitAfter } from './backoff';
import { pull } from './pull';
import { pushPending } from './push-pending';
import type { SyncMeta } from './store';
import { change, type Sync } from './sync';
import { SyncError } from './sync-error';

export type RunResult = 'done' | 'not-yet' | 'paused' | 'failed';

/**
 * One run: everything new from the server, then everything that waits to it, then pictures. Short steps, each on disk
 * before the next: a run that ends anywhere is taken up by the next one. Two at once do no harm.
 */
export async function runSync(sync: Sync): Promise<RunResult> {
  const meta = await sync.store.readMeta();
  if (meta.pause) return 'paused';
  if (meta.nextAttemptAt > sync.clock()) return 'not-yet';
  try {
    await pull(sync);
    await pushPending(sync);
    await transferAttachments(sync);
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    await change(sync, (now) => afterFailure(sync, now, error));
    return (await sync.store.readMeta()).pause ? 'paused' : 'failed';
  }
  await change(sync, (now) => ({
    ...without(now, 'lastError'),
    attempts: 0,
    nextAttemptAt: 0,
    lastSyncAt: toInstant(sync.clock()),
  }));
  return 'done';
}

const PAUSES: Record<number, SyncMeta['pause']> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'forbidden',
  426: 'outdated',
};

function afterFailure({ clock, random }: Sync, meta: SyncMeta, error: SyncError): SyncMeta {
  // No failure: the user changed the connection while it ran.
  if (error.code === 'changed') return meta;
  const pause = error.code === 'asks' ? 'asks' : PAUSES[error.status];
  const attempts = meta.attempts + 1;
  return {
    ...meta,
    attempts,
    lastError: error.code,
    nextAttemptAt: clock() + waitAfter(attempts, error.retryAfter, random),
    ...(pause && { pause }),
  };
}
