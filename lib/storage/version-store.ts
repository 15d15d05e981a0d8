import type { PageVersion } from '@/lib/domain/page-version';
import type { Database } from './database';

/** Reads of page versions. A version is written with the insight that it was clipped for. */
export function createVersionStore(db: Database) {
  return {
    /** Newest first. */
    ofPage: async (canonicalUrl: string): Promise<PageVersion[]> =>
      (await db.getAllFromIndex('pageVersions', 'byPage', canonicalUrl)).toReversed(),
    async newest(canonicalUrl: string): Promise<PageVersion | undefined> {
      const index = db.transaction('pageVersions').store.index('byPage');
      return (await index.openCursor(canonicalUrl, 'prev'))?.value;
    },
  };
}
export type VersionStore = ReturnType<typeof createVersionStore>;
