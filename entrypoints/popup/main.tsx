import { effect } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import { createClipper } from '@/lib/capture/clip';
import { now } from '@/lib/base/instant';
import { SYNC_RUN } from '@/lib/messages/sync-run';
import { createClipModel } from '@/lib/models/clip/clip-model';
import { showCount } from '@/lib/platform/badge';
import { usePageLanguage } from '@/lib/platform/language';
import { openReview } from '@/lib/platform/review';
import { inject } from '@/lib/platform/scripting';
import { sendToWorker } from '@/lib/platform/send';
import { activeTab, openOptions } from '@/lib/platform/tabs';
import { onOwnCommit } from '@/lib/storage/changes';
import { openDatabase } from '@/lib/storage/database';
import { createDraftStore } from '@/lib/storage/draft-store';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createKnownFacts } from '@/lib/storage/known-facts';
import { createNameStore } from '@/lib/storage/name-store';
import { createSettingStore } from '@/lib/storage/setting-store';
import { createVersionStore } from '@/lib/storage/version-store';
import { createPictures } from './pictures';
import { Popup } from './Popup';

usePageLanguage();

// Both take time and neither needs the other.
const database = openDatabase((trouble) => (model ? (model.trouble.value = trouble) : undefined));
const stores = database.then((db) => {
  const insights = createInsightStore(db);
  const settings = createSettingStore(db);
  return {
    drafts: createDraftStore(db),
    insights,
    facts: createKnownFacts({ insights, settings }),
    names: createNameStore(db),
    settings,
    versions: createVersionStore(db),
  };
});
// A popup that closes after its save has told the worker already, which the browser wakes for it.
onOwnCommit(() => void sendToWorker(SYNC_RUN).catch(() => {}));
// Asked for once the popup can be typed in: nothing of it is loaded before.
const others = async () => (await import('./others')).createOthers(await database);
const tab = (await activeTab()) ?? { id: -1, windowId: -1, url: '', title: '' };
const clipper = createClipper({ inject });
const model = createClipModel({
  tab,
  clip: () => clipper.clip(tab),
  clipWhole: (nothing) => clipper.clipWhole(tab, nothing),
  findOthers: async (question) => {
    const found = await (await others()).find(question);
    performance.mark('verbatim:others');
    return found;
  },
  membersOf: async (problemId) => (await others()).membersOf(problemId),
  readText: () => clipper.pageText(tab.id),
  // What compares is for few pages and large: it is loaded where it is needed.
  compare: async (before, after) =>
    (await import('@/lib/capture/page-difference')).differencesOf(before, after),
  stores,
  now,
});

render(
  <Popup
    model={model}
    pictures={createPictures({ clip: model, windowId: tab.windowId, database, stores })}
    onShow={() => void showClippedAndClose(tab.id)}
    onReview={() => void openReview(tab.windowId).then(() => window.close())}
    onOptions={() => void openOptions().then(() => window.close())}
    onClose={() => window.close()}
  />,
  document.querySelector('#app') ?? document.body,
);
async function showClippedAndClose(tabId: number): Promise<void> {
  const { showClipped } = await import('./show-clipped');
  void showClipped(tabId);
  window.close();
}

await model.start();
performance.mark('verbatim:ready');
void model.lookUp();
void model.changes.look();
effect(() => void showCount(tab.id, model.before.count.value));
