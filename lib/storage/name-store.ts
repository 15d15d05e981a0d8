import type { Usage } from '@/lib/domain/tags';
import type { Database } from './database';

type NameIndex = 'byTag' | 'byPerson' | 'byCompany';

/** What was used so often is among the first on offer anyhow: counting goes through every row. */
const OFTEN = 20;

/** Names in use, read from indexes alone: 10,000 insights cost no more than their distinct names. */
export function createNameStore(db: Database) {
  return {
    /** `lastOnSite`: the tags last used on the site at hand, newest first. */
    async tags(lastOnSite: readonly string[]): Promise<Usage[]> {
      const names = await usage(db, 'byTag');
      return names.map((used) => ({ ...used, onSite: rank(lastOnSite, used.name) }));
    },
    people: (): Promise<Usage[]> => usage(db, 'byPerson'),
    companies: (): Promise<Usage[]> => usage(db, 'byCompany'),
  };
}
export type NameStore = ReturnType<typeof createNameStore>;

async function usage(db: Database, name: NameIndex): Promise<Usage[]> {
  const index = db.transaction('insights').store.index(name);
  const names: string[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor) {
    names.push(cursor.key);
    cursor = await cursor.continue();
  }
  const having = await Promise.all(names.map((key) => index.getAllKeys(key, OFTEN)));
  return names.map((key, at) => ({ name: key, onSite: 0, overall: having[at]?.length ?? 0 }));
}

/** The last used counts most; what was never used here counts nothing. */
function rank(lastOnSite: readonly string[], name: string): number {
  const at = lastOnSite.indexOf(name);
  return at < 0 ? 0 : lastOnSite.length - at;
}
