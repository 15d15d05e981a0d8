import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, VERSION } from './migrations';
import type { Schema } from './schema';

export type Database = IDBPDatabase<Schema>;

/**
 * What a page must tell its user about the database: an update waits for another page to close
 * (`blocked`), this page must reload for an update (`outdated`), or the browser dropped the
 * connection (`terminated`).
 */
export type DatabaseTrouble = 'blocked' | 'outdated' | 'terminated';

export const DATABASE_NAME = 'verbatim';

/** Opens the database and brings it to the newest version. Rejects with a DOMException when the disk refuses. */
export function openDatabase(
  onTrouble: (trouble: DatabaseTrouble) => void = () => {},
  name = DATABASE_NAME,
): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, tx);
    },
    blocked: () => onTrouble('blocked'),
    // Another page waits for a newer version: holding on would block it for ever.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onTrouble('outdated');
    },
    terminated: () => onTrouble('terminated'),
  });
}

/** Open for this work alone: a worker that holds on would keep an update waiting. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  return work(db).finally(() => db.close());
}
