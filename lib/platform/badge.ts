import { browser } from './browser';

/** A word on the icon where nothing can be shown in the page, with its sentence as the icon's title. */
export async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
