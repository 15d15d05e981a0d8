import type { ContestFacts } from '@/lib/domain/contested';
import { createClient } from '@/lib/messages/client';
import { createActs } from '@/lib/models/acts';
import { createAuthors } from '@/lib/models/authors';
import { createInsightList } from '@/lib/models/insights/insight-list';
import { createInsightPool } from '@/lib/models/insights/insight-pool';
import { restoreList } from '@/lib/models/insights/list-state';
import { createNameOffers } from '@/lib/models/name-offers';
import { createPageHistory } from '@/lib/models/insights/page-history';
import { createPanelState } from '@/lib/models/panel-state';
import { createSampleData } from '@/lib/models/insights/sample-data';
import { createSelection } from '@/lib/models/insights/selection';
import { createSourceOpener } from '@/lib/models/insights/source-opener';
import { createSyncStatus } from '@/lib/models/sharing/sync-status';
import { ownFile } from '@/lib/platform/own-file';
import { askToRead } from '@/lib/platform/permissions';
import { sendToWorker } from '@/lib/platform/send';
import { createTextSearch } from '@/lib/search/client';
import { createLazySearch } from '@/lib/search/lazy-search';
import { createAttachmentStore } from '@/lib/storage/attachment-store';
import { onChanges } from '@/lib/storage/changes';
import type { Database } from '@/lib/storage/database';
import { createGroupingStore } from '@/lib/storage/grouping-store';
import { createHistoryStore } from '@/lib/storage/history-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createNameStore } from '@/lib/storage/name-store';
import { createProblemStore } from '@/lib/storage/problem-store';
import { createProvenanceStore } from '@/lib/storage/provenance-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createSyncStatusStore } from '@/lib/storage/sync-status-store';
import { createVersionStore } from '@/lib/storage/version-store';
import { warmEngine } from './engine';

/** The parts of the review, put together. */
export function compose(db: Database) {
  const forever = new AbortController().signal;
  const listen: Parameters<typeof createInsightPool>[0]['onChanges'] = (listener) =>
    onChanges(listener, forever);
  const settings = createSettingStore(db);
  const pool = createInsightPool({ insights: createInsightStore(db), onChanges: listen });
  const provenance = createProvenanceStore(db);
  const authors = createAuthors({ provenance, me: settings.get('author').then(({ id }) => id) });
  const search = createLazySearch(() =>
    createTextSearch(
      // In one expression, or the bundler takes the worker for an asset and inlines its source.
      new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
    ),
  );
  const list = createInsightList({
    pool,
    search,
    lookups: { groupOf: () => undefined, authorOf: (by) => authors.names.value.get(by) },
  });
  const call = createClient(sendToWorker);
  const facts = createSyncStatusStore(db);
  const acts = createActs({ history: createHistoryStore(db), onChanges: listen });
  return {
    db,
    settings,
    pool,
    list,
    search,
    acts,
    authors,
    contestFacts: async (insightId: string): Promise<ContestFacts> => {
      const [saved, problems] = await Promise.all([
        provenance.lastSaved('insight', insightId),
        createProblemStore(db).all(),
      ]);
      return { saved, statements: new Map(problems.map(({ id, statement }) => [id, statement])) };
    },
    selection: createSelection(() => list.shown.value.map(({ id }) => id)),
    attachments: createAttachmentStore(db),
    pages: createPageHistory({
      versions: createVersionStore(db),
      compare: async (before, after) =>
        (await import('@/lib/capture/page-difference')).differencesOf(before, after),
    }),
    state: createPanelState(settings),
    names: createNameOffers('', Promise.resolve({ names: createNameStore(db), settings })),
    source: createSourceOpener({ call, askToRead }),
    sync: createSyncStatus({
      call,
      onChanges: listen,
      isOnline: () => navigator.onLine,
      read: () => facts.facts(),
    }),
    samples: createSampleData({ pool, acts, read: () => ownFile('/samples/en.json') }),
  };
}
export type Panel = ReturnType<typeof compose>;

/** Brings back what was shown last. */
export async function restore({ db, state, list, pool }: Panel): Promise<void> {
  const loaded = pool.load();
  const stored = await state.load();
  if (stored.view === 'problems') {
    void Promise.all([createGroupingStore(db).isThere(), loaded]).then(
      ([isGrouped]) => isGrouped || pool.all.value.size === 0 || warmEngine(),
    );
    // The problems are made of all of them; a list waits until its first screen is drawn.
    void pool.loadRest();
  }
  await loaded;
  restoreList(list, stored);
}
