import { createConnectionStore } from '@/lib/storage/connection-store';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createKnownFacts } from '@/lib/storage/known-facts';
import { createSettingStore } from '@/lib/storage/setting-store';

export async function openStores() {
  const db = await openDatabase();
  const insights = createInsightStore(db);
  const settings = createSettingStore(db);
  return {
    db,
    drafts: createDraftStore(db),
    insights,
    facts: createKnownFacts({ insights, settings }),
    settings,
    connections: createConnectionStore(db),
  };
}

export type WorkerStores = Awaited<ReturnType<typeof openStores>>;
