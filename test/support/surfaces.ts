import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'playwright-core';
import { pause } from './pause';

interface Deps {
  context: BrowserContext;
  cdp: CDPSession;
  id: string;
  port: number;
}

/** The popup and the side panel as they really open, not their files in a tab. */
export async function createSurfaces({ context, cdp, id, port }: Deps) {
  const connections = new Set<Browser>();

  /** Popup and panel are no pages of the launching connection; a connection made later sees them. */
  async function surface(file: string): Promise<Page> {
    const url = `chrome-extension://${id}/${file}`;
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) {
      if (!(await isOpen(cdp, url))) continue;
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      connections.add(browser);
      const pages = browser.contexts().flatMap((one) => one.pages());
      const ownTabs = new Set(context.pages().map((page) => page.url()));
      const found = pages.find((page) => page.url().startsWith(url) && !ownTabs.has(page.url()));
      if (found) return found;
      connections.delete(browser);
      await browser.close();
    }
    throw new Error(`${file} did not open within 10 seconds.`);
  }

  return {
    /** A real click on the toolbar icon over `page`: grants `activeTab` and opens the popup. */
    async clickToolbar(page: Page): Promise<void> {
      await page.bringToFront();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
      // The action belongs to the tab target; the page target of the same address is refused.
      const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
      if (!tab) throw new Error(`No tab shows ${page.url()}.`);
      await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    },
    popup: (): Promise<Page> => surface('popup.html'),
    /** The panel after a click opened it: nothing but a gesture can. */
    sidePanel: (): Promise<Page> => surface('sidepanel.html'),
    async disconnect(): Promise<void> {
      await Promise.all([...connections].map((browser) => browser.close().catch(() => {})));
      connections.clear();
    },
  };
}

async function isOpen(cdp: CDPSession, url: string): Promise<boolean> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos.some((target) => target.url.startsWith(url));
}
