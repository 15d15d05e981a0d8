import type { browser } from 'wxt/browser';

/** The browser's own object, inside functions that a test hands to a page or the worker. */
declare global {
  const chrome: typeof browser & {
    commands: { onCommand: Dispatching };
    contextMenus: { onClicked: Dispatching };
    alarms: { onAlarm: Dispatching };
    /** On chrome://extensions only: what its buttons call. */
    developerPrivate: {
      addHostPermission(id: string, host: string): Promise<void>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    };
  };
}

/** Chromium's events can be fired from inside the extension, which its types do not tell. */
interface Dispatching {
  dispatch(...values: unknown[]): void;
}
