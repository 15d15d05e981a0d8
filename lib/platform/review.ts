import { browser } from './browser';
import { openOwnPage } from './tabs';

const REVIEW_PAGE = '/sidepanel.html';

/** Firefox's own; the types of Chromium's API do not know it. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the review beside the page. It must be the first thing a click, a command or a menu does: both
 * browsers refuse it after any `await`, so the caller knows `windowId` beforehand.
 */
export function openReview(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  return sidebarAction ? sidebarAction.open() : openOwnPage(REVIEW_PAGE);
}
