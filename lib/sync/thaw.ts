import { sameJson } from '@/lib/base/json';
import type { Sharing } from '@/lib/domain/connection';
import { thaw } from './record/freeze';
import { change, step, type Sync } from './sync';

const AT_ONCE = 200;

/**
 * SY53: what was frozen under other choices of what may leave is not sent as it stands. Every change in flight
 * waits again and is frozen anew. Should the server have it already, the merge finds nothing left to do.
 */
export async function keepTo(sync: Sync, sharing: Sharing): Promise<void> {
  const { sharing: before } = await sync.store.readMeta();
  if (sameJson(before, sharing)) return;
  for (;;) {
    // What is in flight comes first in the list.
    const keys = await sync.store.pending(AT_ONCE);
    const states = await sync.store.read(keys);
    const flying = keys.filter((_, at) => states[at]?.inflight);
    if (flying.length === 0) break;
    await step(sync, flying, () => thaw);
  }
  await change(sync, (meta) => ({ ...meta, sharing }));
}
