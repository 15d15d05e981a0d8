import type { Draft } from '@/lib/domain/draft';
import { commit } from './commit';
import type { Database } from './database';

/** Drafts: one per tab while the tab lives, one per page after a restart of the browser. */
export function createDraftStore(db: Database) {
  return {
    get: (id: string): Promise<Draft | undefined> => db.get('drafts', id),
    /** The draft of this tab, or one left on this page by an earlier session of the browser. */
    async find(tabId: number, pageUrl: string): Promise<Draft | undefined> {
      const ofTab = await db.getAllFromIndex('drafts', 'byTab', tabId);
      const here = ofTab.find((draft) => draft.pageUrl === pageUrl);
      return here ?? (await db.getFromIndex('drafts', 'byPage', pageUrl));
    },
    put: (draft: Draft): Promise<void> => commit(db, [{ store: 'drafts', put: draft }]),
    remove: (id: string): Promise<void> => commit(db, [{ store: 'drafts', remove: id }]),
  };
}
export type DraftStore = ReturnType<typeof createDraftStore>;
