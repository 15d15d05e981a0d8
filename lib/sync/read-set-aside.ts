import { chunked } from '@/lib/base/chunked';
import { readAgain } from './record/receive';
import { change, step, type Sync } from './sync';

const AT_ONCE = 200;

/** SY47: after an update of Verbatim, what the earlier version could not read is read again. Once. */
export async function readSetAside(sync: Sync, version: string): Promise<void> {
  if ((await sync.store.readMeta()).readBy === version) return;
  const keys = await sync.store.unread();
  for (const some of chunked(keys, AT_ONCE)) await step(sync, some, () => readAgain);
  await change(sync, (meta) => ({ ...meta, readBy: version }));
}
