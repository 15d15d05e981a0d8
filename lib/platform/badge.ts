import { plural, t } from '@/lib/base/message';
import { browser } from './browser';

/** A word on the icon where nothing can be shown in the page, with its sentence as the icon's title. */
export async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** How many insights there are from the page in this tab; nothing for none. Gone when the tab leaves the page. */
export const showCount = (tabId: number, count: number): Promise<void> =>
  count > 0
    ? setBadge(tabId, `${count}`, plural('badge_insights', count))
    : setBadge(tabId, '', t('extension_name'));
