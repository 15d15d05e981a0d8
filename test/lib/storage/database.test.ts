import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase, type DatabaseTrouble } from '@/lib/storage/database';
import { VERSION } from '@/lib/storage/migrations';

describe('openDatabase', () => {
  it('[ST6] brings an empty profile to the newest version', async () => {
    const db = await openDatabase(() => {}, crypto.randomUUID());
    expect(db.version).toBe(VERSION);
    expect([...db.objectStoreNames]).toContain('insights');
  });

  it('[ST7] gives way to a newer version and says that the page is outdated', async () => {
    const name = crypto.randomUUID();
    const troubles: DatabaseTrouble[] = [];
    await openDatabase((trouble) => troubles.push(trouble), name);
    const newer = await openDB(name, VERSION + 1);
    expect(troubles).toEqual(['outdated']);
    newer.close();
  });

  it('[ST7] tells its user when the browser drops the connection', async () => {
    const troubles: DatabaseTrouble[] = [];
    const db = await openDatabase((trouble) => troubles.push(trouble), crypto.randomUUID());
    Reflect.apply(forceCloseDatabase, undefined, [unwrap(db)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(troubles).toEqual(['terminated']);
  });
});
