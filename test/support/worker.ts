import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { pause } from './pause';

/** The worker, its death, and the events a browser would send it. While Playwright looks on it never idles out. */
export function createWorker(context: BrowserContext, cdp: CDPSession, id: string) {
  const scope = `chrome-extension://${id}/`;

  /** The running worker; starts it when it is dead. Its handle stays good through death and restart. */
  async function worker(): Promise<Worker> {
    const known = context.serviceWorkers().find((one) => one.url().startsWith(scope));
    const first = known ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
    if (!(await find(cdp, scope))) await wake(context, scope);
    return first;
  }

  return {
    worker,
    /** Ends the worker as the browser does after 30 idle seconds: at whatever line it was. */
    async killWorker(): Promise<void> {
      const target = await find(cdp, scope);
      if (!target) return;
      await cdp.send('Target.closeTarget', { targetId: target });
      while ((await find(cdp, scope)) === target) await pause(20);
    },
    /** Dispatches a click on a menu entry of ours in the tab of `page`. No gesture comes with it. */
    async fireMenu(info: MenuClick, page: Page): Promise<void> {
      const click = { editable: false, pageUrl: page.url(), ...info };
      const running = await worker();
      await page.bringToFront();
      await running.evaluate(async (click) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(click, tab);
      }, click);
    },
    /** Dispatches a shortcut of ours in the tab of `page`. No gesture comes with it. */
    async fireCommand(name: string, page: Page): Promise<void> {
      const running = await worker();
      await page.bringToFront();
      await running.evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
  };
}

/** What the browser tells of a click in its menu; `editable` and `pageUrl` are filled in. */
export interface MenuClick {
  menuItemId: string;
  selectionText?: string;
  frameId?: number;
  frameUrl?: string;
  linkUrl?: string;
  editable?: boolean;
  pageUrl?: string;
}

async function find(cdp: CDPSession, scope: string): Promise<string | undefined> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(scope))
    ?.targetId;
}

/** A document of the extension is the one place from which DevTools can start its worker. */
async function wake(context: BrowserContext, scope: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${scope}manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: scope });
  await page.close();
}
