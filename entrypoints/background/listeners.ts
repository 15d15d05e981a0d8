import { t } from '@/lib/base/message';
import { createDispatch } from '@/lib/messages/dispatch';
import { useBrowserLanguage } from '@/lib/platform/language';
import { openReview } from '@/lib/platform/review';
import { hideFromPages } from '@/lib/platform/secrets';
import { openOwnPage, tabOf } from '@/lib/platform/tabs';
import { createMenus, onWorkerEvents, ownIdentity } from '@/lib/platform/worker';
import { onOwnCommit } from '@/lib/storage/changes';
import { compose } from './compose';
import { SYNC_ALARM } from './sync';
import { WEBHOOK_ALARM } from './webhooks';

const CLIP = 'clip-selection';
const SHOW = 'show-clipped';

export function registerListeners(): void {
  useBrowserLanguage();
  const { quickClip, menuClip, showClipped, openPassage, settle, sync, tellWebhooks } = compose();
  const dispatch = createDispatch(
    {
      'passage/open': openPassage,
      'clipped/show': async ({ tabId }) => showClipped(await tabOf(tabId)),
      'sync/run': ({ retry }) => {
        void tellWebhooks();
        return retry ? sync.retry() : sync.run();
      },
    },
    ownIdentity(),
  );
  const sendNow = () => void Promise.all([sync.run(), tellWebhooks()]);
  onWorkerEvents({
    installed: () => void Promise.all([settle(), openOwnPage('/welcome.html')]),
    menu: (click, tab, entry) => void (entry === SHOW ? showClipped(tab) : menuClip(tab, click)),
    command: (name, tab) => {
      // The panel opens only as the first thing a command does.
      if (name === 'open-review') void openReview(tab.windowId);
      if (name === 'quick-clip') void quickClip(tab);
    },
    started: sendNow,
    permissions: sendNow,
    alarm: (name) => {
      if (name === SYNC_ALARM) void sync.run();
      if (name === WEBHOOK_ALARM) void tellWebhooks();
    },
    message: dispatch,
  });
  onOwnCommit(sendNow);
  void hideFromPages();
  void createMenus(
    { id: CLIP, title: t('menu_clip_selection') },
    { id: SHOW, title: t('popup_show_clipped') },
  );
}
