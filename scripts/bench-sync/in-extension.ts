import PouchDB from 'pouchdb/dist/pouchdb.min.js';
import { toFields } from '@/lib/base/fields';
import { newId } from '@/lib/domain/id';
import type { Insight } from '@/lib/domain/insight';
import { commit } from '@/lib/storage/commit';
import { openDatabase } from '@/lib/storage/database';
import { createSyncStore } from '@/lib/storage/sync-store';
import { createEndpoint, type EndpointAddress } from '@/lib/sync/endpoint';
import { isReadable } from '@/lib/sync/record/readable';
import { runSync } from '@/lib/sync/run';
import { newMeta } from '@/lib/sync/store';

/** Runs in a document of the extension: Verbatim's own client, and PouchDB's, each on IndexedDB. */
export const client = {
  /** Milliseconds until all that the server has is here, on a machine that had nothing. */
  async pull(address: EndpointAddress): Promise<number> {
    const db = await openDatabase();
    for (const store of db.objectStoreNames) await db.clear(store);
    db.close();
    return sync(address);
  },
  /** Milliseconds until what was clipped offline is on the server. */
  async drain(address: EndpointAddress, insights: Insight[]): Promise<number> {
    const db = await openDatabase();
    await commit(
      db,
      insights.map((put) => ({ store: 'insights', put })),
    );
    db.close();
    const took = await sync(address);
    const after = await openDatabase();
    const [left, flying] = [await after.count('outbox'), await after.count('inflight')];
    after.close();
    if (left + flying > 0) throw new Error(`${left + flying} changes were left.`);
    return took;
  },
  count: async (): Promise<number> => {
    const db = await openDatabase();
    const count = await db.count('insights');
    db.close();
    return count;
  },
};

async function sync(address: EndpointAddress): Promise<number> {
  const db = await openDatabase();
  const begin = performance.now();
  const result = await runSync({
    store: createSyncStore(db, newMeta),
    endpoint: createEndpoint(address),
    to: address.baseUrl,
    device: 'bench',
    newId,
    clock: Date.now,
    reads: isReadable,
  });
  const took = performance.now() - begin;
  db.close();
  if (result !== 'done') throw new Error(`The sync ended as ${result}.`);
  return took;
}

export const peer = {
  async pull(url: string): Promise<number> {
    await new PouchDB('team').destroy();
    const local = new PouchDB('team');
    const begin = performance.now();
    await local.replicate.from(url, { batch_size: 500 });
    const took = performance.now() - begin;
    await local.close();
    return took;
  },
  async drain(url: string, insights: Insight[]): Promise<number> {
    const local = new PouchDB('team');
    await local.bulkDocs(insights.map(({ id, ...fields }) => ({ _id: id, ...toFields(fields) })));
    const begin = performance.now();
    await local.sync(url, { batch_size: 100 });
    const took = performance.now() - begin;
    await local.close();
    return took;
  },
  count: async (): Promise<number> => (await new PouchDB('team').info()).doc_count,
};
