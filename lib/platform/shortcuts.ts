import { browser } from './browser';

/** A key of the browser's for a command of ours. `keys` is empty where the browser left it unbound. */
export interface BoundCommand {
  name: string;
  keys: string;
  description: string;
}

/** The keys as they are really bound, not as the manifest suggests them. */
export async function boundCommands(): Promise<BoundCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut, description }) => ({
    name: name ?? '',
    keys: shortcut ?? '',
    description: description ?? '',
  }));
}

/** Where the user binds them: an address in Chromium, a page of the browser's own in Firefox. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
