import { browser } from './browser';
import { earlyTabs } from './early-reading';

/** A tab as Verbatim needs it. `url` is empty where the browser keeps it from extensions. */
export interface Tab {
  id: number;
  windowId: number;
  url: string;
  title: string;
}

interface BrowserTab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  title?: string | undefined;
}

export const toTab = ({ id, windowId, url, title }: BrowserTab): Tab => ({
  id: id ?? browser.tabs.TAB_ID_NONE,
  windowId,
  url: url ?? '',
  title: title ?? '',
});

export async function activeTab(): Promise<Tab | undefined> {
  const asked = earlyTabs() ?? browser.tabs.query({ active: true, lastFocusedWindow: true });
  const [tab] = (await asked) as BrowserTab[];
  return tab && toTab(tab);
}

export const tabOf = async (id: number): Promise<Tab> => toTab(await browser.tabs.get(id));

/** Opens `url` in front and resolves once it is loaded, or after `timeoutMs` with what is there by then. */
export async function openTab(url: string, timeoutMs = 15_000): Promise<number> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) throw new Error('The browser opened no tab.');
  await loaded(id, timeoutMs);
  return id;
}

/** Listens before it asks: a page that is done in between is not missed. */
async function loaded(id: number, timeoutMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listen = (tabId: number, change: { status?: string }): void => {
    if (tabId === id && change.status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(listen);
  const timer = setTimeout(resolve, timeoutMs);
  if ((await browser.tabs.get(id)).status !== 'complete') await promise;
  clearTimeout(timer);
  browser.tabs.onUpdated.removeListener(listen);
}

/** A page of Verbatim in a tab of its own. */
export const openOwnPage = async (path: string): Promise<void> =>
  void (await browser.tabs.create({ url: browser.runtime.getURL(path as never) }));

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
