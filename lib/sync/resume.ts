import { without } from '@/lib/base/without';
import type { RecordKey } from './record/record-state';
import { newMeta, type Pause, type ResyncAnswer, type SyncMeta, type SyncStore } from './store';

/**
 * The user wants it now, or has signed in again: what kept the sync from running is forgotten. A question
 * stays until it is answered.
 */
export const resume = (store: SyncStore): Promise<void> =>
  write(store, (meta) => (meta.pause === 'asks' ? meta : atOnce(meta)));

/** SY45: what the resync that asked would remove goes, or stays and is offered to the server again. */
export const answerResync = (store: SyncStore, answer: ResyncAnswer): Promise<void> =>
  write(store, (meta) =>
    meta.resync ? { ...atOnce(meta), resync: { ...meta.resync, answer } } : meta,
  );

export const pauseFor = (store: SyncStore, pause: Pause): Promise<void> =>
  write(store, (meta) => ({ ...meta, pause }));

export const forgetNotices = (store: SyncStore): Promise<void> =>
  write(store, (meta) => ({ ...meta, notices: [] }));

/** A connection was removed: the place is kept, for what it tells of the server that comes next. */
export const forgetPlace = (store: SyncStore): Promise<void> =>
  write(store, ({ epoch, cursor }) => ({
    ...newMeta(),
    ...(epoch !== undefined && { epoch }),
    ...(cursor !== undefined && { cursor }),
  }));

/** SY48: changes that the server refused are tried once more. */
export const retryHeld = (store: SyncStore, keys: RecordKey[]): Promise<void> =>
  store.update(keys, (meta, states) => ({
    meta,
    states: states.map((state) =>
      state.open ? { ...state, open: { base: state.open.base } } : state,
    ),
  }));

const atOnce = (meta: SyncMeta): SyncMeta => ({
  ...without(meta, 'pause'),
  attempts: 0,
  nextAttemptAt: 0,
});

const write = (store: SyncStore, metaOf: (meta: SyncMeta) => SyncMeta): Promise<void> =>
  store.update([], (meta) => ({ meta: metaOf(meta), states: [] }));
