import type { JsonObject } from '@/lib/base/json';
import type { AttachmentEndpoint } from './attachments/attachment-endpoint';
import type { AttachmentStore } from './attachments/attachment-store';
import type { Endpoint } from './endpoint';
import { wholeRecord, type Lens } from './record/lens';
import type { Notice, RecordKey, Step } from './record/record-state';
import type { SyncMeta, SyncStore } from './store';

/** One connection and all that its sync is allowed to touch. */
export interface Sync {
  store: SyncStore;
  endpoint: Endpoint;
  /** Who is told of in the send log. */
  to: string;
  device: string;
  newId: () => string;
  clock: () => number;
  random?: () => number;
  lens?: Lens;
  /** Kinds of which nothing of this machine is sent. */
  withheld?: ReadonlySet<string>;
  reads: (key: RecordKey, fields: JsonObject) => boolean;
  pageSize?: number;
  /** Left out: no picture is sent and none is fetched. */
  attachments?: Attachments;
}

export interface Attachments {
  store: AttachmentStore;
  endpoint: AttachmentEndpoint;
  /** Whether the connection lets pictures leave this machine. Those of others are fetched either way. */
  sends: boolean;
  /** Bytes that this machine has left for them, as far as the browser tells. */
  room: () => Promise<number>;
}

/** Runs `stepOf` over records in one transaction; its notices are added to the connection's. */
export function step(
  { store, lens = wholeRecord, newId, reads }: Sync,
  keys: RecordKey[],
  stepOf: (key: RecordKey) => Step,
  metaOf: (now: SyncMeta) => SyncMeta | undefined = (now) => now,
): Promise<void> {
  return store.update(keys, (now, states) => {
    const meta = metaOf(now);
    if (!meta) return undefined;
    const notices: Notice[] = [];
    const notice = (one: Notice) => notices.push(one);
    const next = keys.map((key, at) =>
      stepOf(key)(states[at] ?? {}, { key, lens, newId, reads, notice }),
    );
    return { meta: { ...meta, notices: [...meta.notices, ...notices].slice(-100) }, states: next };
  });
}

export const change = ({ store }: Sync, metaOf: (now: SyncMeta) => SyncMeta): Promise<void> =>
  store.update([], (meta) => ({ meta: metaOf(meta), states: [] }));

/** While this machine is still in the epoch that a request was made in; otherwise its answer is void. */
export const inEpoch =
  (epoch: string | undefined, then: (now: SyncMeta) => SyncMeta = (now) => now) =>
  (now: SyncMeta): SyncMeta | undefined =>
    now.epoch === epoch && now.moving === undefined ? then(now) : undefined;

/** While a resync into that epoch is the one under way. */
export const movingTo =
  (epoch: string, then: (now: SyncMeta) => SyncMeta = (now) => now) =>
  (now: SyncMeta): SyncMeta | undefined =>
    now.moving === epoch ? then(now) : undefined;
