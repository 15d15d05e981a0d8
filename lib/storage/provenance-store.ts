import type { LastSaved } from '@/lib/domain/contested';
import type { Database } from './database';
import { storeOfKind } from './schema';

/** Who wrote what, as the server tells it. */
export function createProvenanceStore(db: Database) {
  return {
    /** Undefined for what is of this machine alone. */
    async lastSaved(kind: string, id: string): Promise<LastSaved | undefined> {
      const store = storeOfKind(kind);
      const tx = db.transaction(['shadows', 'inflight', 'outbox']);
      const [shadow, flying, waiting] = await Promise.all([
        tx.objectStore('shadows').get([kind, id]),
        tx.objectStore('inflight').getKey([kind, id]),
        store && tx.objectStore('outbox').getKey([store, id]),
      ]);
      const isWaiting = flying !== undefined || waiting !== undefined;
      return shadow && { by: shadow.by, at: shadow.receivedAt, isWaiting };
    },
    /** Who made the record; undefined when it was changed since, as the server names only the last to write. */
    async maker(kind: string, id: string): Promise<string | undefined> {
      const shadow = await db.get('shadows', [kind, id]);
      if (!shadow || shadow.deleted) return undefined;
      const { createdAt, updatedAt } = shadow.fields;
      return createdAt === updatedAt ? shadow.by : undefined;
    },
  };
}
export type ProvenanceStore = ReturnType<typeof createProvenanceStore>;
