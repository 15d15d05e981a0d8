import { t } from '@/lib/base/message';
import { createDispatch } from '@/lib/messages/dispatch';
import { useBrowserLanguage } from '@/lib/platform/language';
import { openReview } from '@/lib/platform/review';
import { openOwnPage } from '@/lib/platform/tabs';
import { createSelectionMenu, onWorkerEvents, ownId } from '@/lib/platform/worker';
import { compose } from './compose';

const MENU_ID = 'clip-selection';

export function registerListeners(): void {
  useBrowserLanguage();
  const { quickClip, menuClip, openPassage, settle } = compose();
  const dispatch = createDispatch({ 'passage/open': openPassage }, ownId());
  onWorkerEvents({
    installed: () => void Promise.all([settle(), openOwnPage('/welcome.html')]),
    menu: (click, tab) => void menuClip(tab, click),
    command: (name, tab) => {
      // The panel opens only as the first thing a command does.
      if (name === 'open-review') void openReview(tab.windowId);
      if (name === 'quick-clip') void quickClip(tab);
    },
    message: dispatch,
  });
  void createSelectionMenu(MENU_ID, t('menu_clip_selection'));
}
