import { t } from '@/lib/base/message';
import { createDispatch } from '@/lib/messages/dispatch';
import { useBrowserLanguage } from '@/lib/platform/language';
import { openReview } from '@/lib/platform/review';
import { openOwnPage, tabOf } from '@/lib/platform/tabs';
import { createMenus, onWorkerEvents, ownId } from '@/lib/platform/worker';
import { compose } from './compose';

const CLIP = 'clip-selection';
const SHOW = 'show-clipped';

export function registerListeners(): void {
  useBrowserLanguage();
  const { quickClip, menuClip, showClipped, openPassage, settle } = compose();
  const dispatch = createDispatch(
    {
      'passage/open': openPassage,
      'clipped/show': async ({ tabId }) => showClipped(await tabOf(tabId)),
    },
    ownId(),
  );
  onWorkerEvents({
    installed: () => void Promise.all([settle(), openOwnPage('/welcome.html')]),
    menu: (click, tab, entry) => void (entry === SHOW ? showClipped(tab) : menuClip(tab, click)),
    command: (name, tab) => {
      // The panel opens only as the first thing a command does.
      if (name === 'open-review') void openReview(tab.windowId);
      if (name === 'quick-clip') void quickClip(tab);
    },
    message: dispatch,
  });
  void createMenus(
    { id: CLIP, title: t('menu_clip_selection') },
    { id: SHOW, title: t('popup_show_clipped') },
  );
}
