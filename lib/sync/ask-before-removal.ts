import { nameOf } from './page';
import type { WireRecord } from './protocol/record';
import type { Whole } from './read-whole';
import type { RecordState } from './record/record-state';
import { SHOWN_OF_RESYNC, type ResyncAnswer } from './store';
import { change, type Sync } from './sync';
import { SyncError } from './sync-error';

/** More than so many and more than this part: a person is asked. */
const MANY = 10;
const PART = 0.2;

/** Resolves to what a person answered, undefined when there is nothing to ask. */
export async function askBeforeRemoval(
  sync: Sync,
  whole: Whole,
  sameEpoch: boolean,
): Promise<ResyncAnswer | undefined> {
  const keys = await sync.store.known();
  const meta = await sync.store.readMeta();
  if (meta.resync?.answer) return meta.resync.answer;
  const states = await sync.store.read(keys);
  const shown = states.filter(({ view }) => view).length;
  const removed = keys.filter((key, at) =>
    isRemoved(states[at] ?? {}, whole.records.get(nameOf(key)), sameEpoch),
  );
  const removes = removed.length;
  if (removes <= MANY || removes <= shown * PART) return undefined;
  const some = removed.slice(0, SHOWN_OF_RESYNC);
  await change(sync, (now) => ({ ...now, resync: { removes, of: shown, some } }));
  throw new SyncError('asks');
}

/** Whether taking the workspace in would remove it here. */
export const isRemoved = (
  { view, open, inflight }: RecordState,
  record: WireRecord | undefined,
  sameEpoch: boolean,
): boolean => !!view && !open && !inflight && (record ? record.deleted : sameEpoch);
