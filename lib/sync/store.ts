import { z } from '@/lib/base/z';
import { Sharing } from '@/lib/domain/connection';
import { WireLimits } from './protocol/describe';
import type { RecordKey, RecordState } from './record/record-state';
import type { Sending } from './sending';

/** Why nothing is sent until somebody acts. */
export const Pause = z.enum([
  'signed-out', // 401: the token is not valid any more
  'forbidden', // 403 or 404: the role or the workspace was taken away
  'outdated', // 426: the server speaks another version
  'asks', // a resync would remove many records: `resync` says how many
  'no-permission', // the browser does not let us reach the server any more
]);
export type Pause = z.infer<typeof Pause>;

const NoticeEntry = z.object({
  kind: z.string(),
  id: z.string(),
  code: z.enum(['delete-undone', 'came-back']),
  by: z.string(),
  at: z.string(),
});

/** Some of the records that a resync would remove, to look at. */
export const SHOWN_OF_RESYNC = 50;

const Resync = z.object({
  removes: z.int(),
  of: z.int(),
  some: z.array(z.object({ kind: z.string(), id: z.string() })),
  answer: z.optional(z.enum(['remove', 'keep'])),
});
export type ResyncAnswer = 'remove' | 'keep';

/** Where the sync of one connection stands. Stored, because a worker lives for seconds. */
export const SyncMeta = z.object({
  epoch: z.optional(z.string()),
  cursor: z.optional(z.string()),
  /** The epoch that a resync is taking this machine to: answers of the old one are void from here on. */
  moving: z.optional(z.string()),
  attempts: z.int(),
  /** Epoch milliseconds; 0: at once. */
  nextAttemptAt: z.number(),
  lastError: z.optional(z.string()),
  lastSyncAt: z.optional(z.string()),
  pause: z.optional(Pause),
  /** What a resync would do, asked of the user, and what was answered. */
  resync: z.optional(Resync),
  /** What the choices were when what is in flight was frozen. */
  sharing: z.optional(Sharing),
  /** The version of Verbatim that read what came: a newer one reads again what could not be read. */
  readBy: z.optional(z.string()),
  /** What the server said of itself at `at`, epoch milliseconds. */
  served: z.optional(
    z.object({ limits: WireLimits, features: z.array(z.string()), at: z.number() }),
  ),
  batch: z.int(),
  notices: z.array(NoticeEntry),
});
export type SyncMeta = z.infer<typeof SyncMeta>;

export const newMeta = (): SyncMeta => ({ attempts: 0, nextAttemptAt: 0, batch: 100, notices: [] });

/** Given what is on disk, what shall be: states in the order of the keys. Undefined: leave all as it is. */
export type Change = (
  meta: SyncMeta,
  states: RecordState[],
) => { meta: SyncMeta; states: RecordState[] } | undefined;

/**
 * What the sync needs of whoever keeps the records. Each method is one transaction: all of it is on
 * disk when it resolves, or none. `change` is pure and may be called again.
 */
export interface SyncStore {
  readMeta: () => Promise<SyncMeta>;
  /**
   * Records with something in flight, those that failed least first, then with something open that is not
   * held. What is open of a kind that is `withheld` waits here, in case that choice changes.
   */
  pending: (limit: number, withheld?: ReadonlySet<string>) => Promise<RecordKey[]>;
  read: (keys: RecordKey[]) => Promise<RecordState[]>;
  /** Records that the server is believed to have. */
  known: () => Promise<RecordKey[]>;
  /** Records that came and could not be read. */
  unread: () => Promise<RecordKey[]>;
  update: (keys: RecordKey[], change: Change) => Promise<void>;
  log: (sending: Sending) => Promise<void>;
}
