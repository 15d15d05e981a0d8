import { browser } from './browser';
import { toTab, type Tab } from './tabs';

/** What the browser tells of a click in its menu. Firefox's frame ids need a double. */
export interface MenuClick {
  frameId?: number | undefined;
  frameUrl?: string | undefined;
  selectionText?: string | undefined;
}

interface WorkerEvents {
  /** The first installation on this profile. */
  installed: () => void;
  /** The browser started, or Verbatim was installed or updated: alarms may be gone. */
  started: () => void;
  alarm: (name: string) => void;
  /** A site was allowed or forbidden. */
  permissions: () => void;
  /** A click on a menu entry of ours. */
  menu: (click: MenuClick, tab: Tab, entry: string) => void;
  command: (name: string, tab: Tab) => void;
  /** An answer, or undefined for what is not for us. */
  message: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;
}

interface MessageSender {
  id: string | undefined;
  url: string | undefined;
}

/** Registers everything the worker is started for. To be called before anything else it does. */
export function onWorkerEvents(events: WorkerEvents): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') events.installed();
    events.started();
  });
  browser.runtime.onStartup.addListener(events.started);
  browser.alarms.onAlarm.addListener(({ name }) => events.alarm(name));
  browser.permissions.onAdded.addListener(events.permissions);
  browser.permissions.onRemoved.addListener(events.permissions);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab) events.menu(click, toTab(tab), String(click.menuItemId));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab) events.command(name, toTab(tab));
  });
  browser.runtime.onMessage.addListener((message, sender, respond: (answer: unknown) => void) => {
    const answer = events.message(message, { id: sender.id, url: sender.url });
    if (!answer) return false;
    void answer.then(respond);
    return true;
  });
}

/**
 * One entry on what is selected and one on the icon: two in one place would be a menu of their own. Chromium keeps
 * menus over restarts and an update would add them twice: the old ones go first.
 */
export async function createMenus(onSelection: MenuEntry, onIcon: MenuEntry): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ ...onSelection, contexts: ['selection'] });
  browser.contextMenus.create({ ...onIcon, contexts: ['action'] });
}

interface MenuEntry {
  id: string;
  title: string;
}

/** Our id, and what the address of each page of ours begins with. */
export const ownIdentity = (): { id: string; pages: string } => ({
  id: browser.runtime.id,
  pages: browser.runtime.getURL('/'),
});
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Rejects where the browser wants a click of its own for it, as Firefox does after an await. */
export const openPopup = (): Promise<void> => browser.action.openPopup();
