/** The browser without its polyfill, which is a quarter of what the popup loads: this has to be there before it. */
interface Browser {
  tabs: { query: (about: object) => Promise<{ id?: number }[]> };
  scripting: { executeScript: (injection: object) => Promise<Injected> };
}
type Injected = { frameId: number; result?: unknown }[];

interface EarlyReading {
  tabs: Promise<{ id?: number }[]>;
  /** By file. Each answer is taken once: a page that is asked again may have changed. */
  injected: Map<string, Promise<Injected>>;
}

/** Two scripts of one page know of each other by nothing else. */
const KEY = 'verbatimEarlyReading';

/** Asks for the tab at hand and runs `files` in all of its frames. */
export function readEarly(files: readonly string[]): void {
  const { browser } = globalThis as unknown as { browser: Browser };
  const tabs = browser.tabs.query({ active: true, lastFocusedWindow: true });
  const inject = (file: string): Promise<Injected> =>
    tabs.then(([tab]) =>
      browser.scripting.executeScript({
        target: { tabId: tab?.id, allFrames: true },
        files: [file],
        injectImmediately: true,
      }),
    );
  const injected = new Map(files.map((file) => [file, inject(file)]));
  // Who takes an answer hears of a refusal; until then it is nobody's error.
  for (const promise of injected.values()) promise.catch(() => {});
  Reflect.set(globalThis, KEY, { tabs, injected } satisfies EarlyReading);
}

const early = (): EarlyReading | undefined =>
  Reflect.get(globalThis, KEY) as EarlyReading | undefined;

/** The tab at hand, where it was asked for already. */
export const earlyTabs = (): Promise<object[]> | undefined => early()?.tabs;

/** What `file` gave in all frames of that tab, where it was run already. */
export function takeInjected(file: string): Promise<Injected> | undefined {
  const injected = early()?.injected;
  const answer = injected?.get(file);
  injected?.delete(file);
  return answer;
}
