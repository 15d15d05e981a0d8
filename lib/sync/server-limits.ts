import { DEFAULT_LIMITS } from './protocol/limits';
import type { SyncMeta } from './store';
import { SyncError } from './sync-error';
import { change, type Sync } from './sync';

/** What the server said of itself, and when. */
type Served = NonNullable<SyncMeta['served']>;

const ASK_AGAIN = 10 * 60_000;

/** SY29: asked for when there is something to send, and not at every turn: an idle poll stays small. */
export async function readServed(sync: Sync): Promise<Served> {
  const { served } = await sync.store.readMeta();
  const now = sync.clock();
  if (served && now >= served.at && now - served.at < ASK_AGAIN) return served;
  const { limits, features } = await sync.endpoint.describe();
  const next = { limits, features, at: now };
  await change(sync, (meta) => ({ ...meta, served: next }));
  return next;
}

/** As far as the server tells: one that does not is met by halving what it refuses (SY48). */
export async function readLimits(sync: Sync): Promise<Served['limits']> {
  try {
    return (await readServed(sync)).limits;
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    return (await sync.store.readMeta()).served?.limits ?? DEFAULT_LIMITS;
  }
}

/** The server refuses what it had announced to take: it is asked anew. */
export const forgetServed = (meta: SyncMeta): SyncMeta =>
  meta.served ? { ...meta, served: { ...meta.served, at: 0 } } : meta;
