import { newId } from '@/lib/domain/id';
import { openDatabase, type Database } from '@/lib/storage/database';
import { createSyncStore } from '@/lib/storage/sync-store';
import { createEndpoint } from '@/lib/sync/endpoint';
import { isReadable } from '@/lib/sync/record/readable';
import { newMeta } from '@/lib/sync/store';
import type { Sync } from '@/lib/sync/sync';
import type { aServer } from './sync-server';

/** One installation with a database of its own, and its way to a server that is a function. */
export interface Profile {
  db: Database;
  sync: Sync;
}

export async function aProfile(
  { app }: Pick<ReturnType<typeof aServer>, 'app'>,
  workspace: string,
  token: string,
): Promise<Profile> {
  const db = await openDatabase(() => {}, crypto.randomUUID());
  const fetcher: typeof fetch = (url, init) => Promise.resolve(app.request(new Request(url, init)));
  const sync: Sync = {
    store: createSyncStore(db, newMeta),
    endpoint: createEndpoint({ baseUrl: 'https://server/v1', token, workspace }, fetcher),
    to: 'server',
    device: 'test',
    newId,
    clock: Date.now,
    reads: isReadable,
  };
  return { db, sync };
}
