import type { Act } from '@/lib/domain/act';
import type { Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import { stepBetween, takeBack, type Step } from '@/lib/domain/step';
import type { Change } from './writable-change';
import { commit } from './commit';
import type { Database } from './database';
import type { StoredAttachment } from './schema';

type EditInsight = (current: Insight | undefined) => Insight | undefined;

interface Beside {
  changes?: readonly Change[];
  /** How the history calls it; without, it cannot be undone later. */
  act?: Act;
}

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
    put: (draft: Draft): Promise<void> => put(db, draft),
    /** With what the draft names, so that neither is ever there without the other. Resolves when it is on disk. */
    putWith: (draft: Draft, picture: StoredAttachment): Promise<void> =>
      commit(db, [
        { store: 'attachments', put: picture },
        { store: 'drafts', put: draft },
      ]),
    remove: (id: string): Promise<void> => commit(db, [{ store: 'drafts', remove: id }]),
    /** The draft becomes `insight`, with what belongs to it: all or nothing. Resolves when it is on disk. */
    save: (draft: Draft, insight: Insight, beside: readonly Change[] = []): Promise<void> =>
      commit(db, [
        ...beside,
        { store: 'insights', put: insight },
        { store: 'webhookQueue', tell: insight.id },
        { store: 'drafts', remove: draft.id },
      ]),
    /** The draft goes into an insight, as `edit` says; resolves to what became of that one. */
    into: (
      draft: Draft,
      insightId: string,
      edit: EditInsight,
      more?: Beside,
    ): Promise<Step | undefined> => into(db, draft, insightId, edit, more),
    /** Takes an addition or an edit back: what it changed is as before and the draft is there again. */
    takeOut: (
      draft: Draft,
      insightId: string,
      step: Step,
      beside: readonly Change[] = [],
    ): Promise<void> =>
      commit(db, [
        ...beside.flatMap(taken),
        { store: 'insights', id: insightId, edit: (current) => takeBack(current, step) },
        { store: 'drafts', put: draft },
      ]),
    /** Takes a save back that had no draft to go back to: the page still has the words. */
    removeSaved: (id: string): Promise<void> => commit(db, [{ store: 'insights', remove: id }]),
    /** Takes a save back: the insight is gone, with what was decided of it, and the draft is there again. */
    unsave: (draft: Draft, beside: readonly Change[] = []): Promise<void> =>
      commit(db, [
        ...beside.flatMap(taken),
        { store: 'insights', remove: draft.id },
        { store: 'drafts', put: draft },
      ]),
  };
}
export type DraftStore = ReturnType<typeof createDraftStore>;

/** What is taken back with a save: the decision about it and the version of its page. A problem stays. */
function taken(change: Change): Change[] {
  if (change.store === 'decisions' && 'edit' in change) {
    return [{ store: 'decisions', remove: change.id }];
  }
  return change.store === 'pageVersions' && 'put' in change
    ? [{ store: 'pageVersions', remove: change.put.id }]
    : [];
}

async function into(
  db: Database,
  draft: Draft,
  id: string,
  edit: EditInsight,
  { changes = [], act }: Beside = {},
): Promise<Step | undefined> {
  let step: Step | undefined;
  const watched = (current: Insight | undefined): Insight | undefined => {
    const after = edit(current);
    step = stepBetween(current, after);
    return after;
  };
  await commit(
    db,
    [{ store: 'insights', id, edit: watched }, ...changes, { store: 'drafts', remove: draft.id }],
    act,
  );
  return step;
}

/**
 * A popup may close at any moment and takes with it what its process still has to do. With an explicit commit
 * the browser holds all of the write at once; not waiting for the disk keeps typing fast.
 */
async function put(db: Database, draft: Draft): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const written = tx.store.put(draft);
  tx.commit();
  await Promise.all([written, tx.done]);
}
