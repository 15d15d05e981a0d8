import { keysOf } from '@/lib/base/keys-of';
import { withheldKinds, type ServerConnection } from '@/lib/domain/connection';
import type { RecordKey } from '@/lib/sync/record/record-state';
import type { Sending } from '@/lib/sync/sending';
import type { SyncMeta } from '@/lib/sync/store';
import { createAttachmentTransfer } from './attachment-transfer';
import { createConnectionStore } from './connection-store';
import type { Database } from './database';
import { KIND_OF, type OutboxEntry, type SharedRecords, type SharedStore } from './schema';

const NEWEST = 100;

/** A change that the server refused, with the record as it is here. */
export interface HeldChange extends RecordKey {
  why: NonNullable<OutboxEntry['held']>;
  record: SharedRecords[SharedStore] | undefined;
}

export interface SyncFacts {
  server: ServerConnection | undefined;
  meta: SyncMeta | undefined;
  /** Records with a change on its way; those that the server refused are counted apart. */
  waiting: number;
  held: number;
}

/** What the screens tell about the sync. Reads only: the sync itself writes through `createSyncStore`. */
export function createSyncStatusStore(db: Database) {
  const connections = createConnectionStore(db);
  return {
    meta: (): Promise<SyncMeta | undefined> => db.get('syncMeta', 'server'),
    async facts(): Promise<SyncFacts> {
      const tx = db.transaction(['outbox', 'inflight']);
      const [open, flying, held] = await Promise.all([
        tx.objectStore('outbox').getAllKeys(),
        tx.objectStore('inflight').getAllKeys(),
        tx.objectStore('outbox').index('byHeld').getAllKeys(),
      ]);
      // A record may have one change in flight and one that waits behind it.
      const names = new Set(flying.map(([kind, id]) => `${kind}/${id}`));
      const [server, meta] = await Promise.all([connections.get('server'), this.meta()]);
      const withheld = server ? withheldKinds(server.sharing) : new Set();
      for (const [store, id] of open)
        if (!withheld.has(KIND_OF[store])) names.add(`${KIND_OF[store]}/${id}`);
      for (const [store, id] of held) names.delete(`${KIND_OF[store]}/${id}`);
      return { server, meta, waiting: names.size, held: held.length };
    },
    async held(): Promise<HeldChange[]> {
      const entries = await db.getAllFromIndex('outbox', 'byHeld');
      return Promise.all(
        entries.flatMap(({ store, id, held: why }) =>
          why
            ? [db.get(store, id).then((record) => ({ kind: KIND_OF[store], id, why, record }))]
            : [],
        ),
      );
    },
    /** How far the transfer of pictures is; undefined before the first. */
    pictures: createAttachmentTransfer(db).readTransferred,
    /** Newest first. */
    async sendings(): Promise<Sending[]> {
      const keys = (await db.getAllKeys('sendings')).slice(-NEWEST);
      const [first] = keys;
      if (first === undefined) return [];
      return (await db.getAll('sendings', IDBKeyRange.lowerBound(first))).toReversed();
    },
    clearSendings: (): Promise<void> => db.clear('sendings'),
    record: ({ kind, id }: RecordKey): Promise<SharedRecords[SharedStore] | undefined> => {
      const store = keysOf(KIND_OF).find((one) => KIND_OF[one] === kind);
      return store ? db.get(store, id) : Promise.resolve(undefined);
    },
  };
}
export type SyncStatusStore = ReturnType<typeof createSyncStatusStore>;
