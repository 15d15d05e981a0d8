import { browser } from './browser';
import { takeInjected } from './early-reading';

type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };

/** Runs a built file in a page. One result for each frame; rejects where the browser lets none be read. */
export async function inject(
  target: Target,
  file: string,
): Promise<{ frameId: number; result?: unknown }[]> {
  const early = 'allFrames' in target && takeInjected(file);
  return (
    early ||
    browser.scripting.executeScript({ target, files: [file as never], injectImmediately: true })
  );
}

/**
 * A style for all frames that may be read, which is no part of the page and goes with it. Not of the origin `USER`:
 * Chromium computes such a highlight and does not paint it.
 */
export const addStyle = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css });

/** Calls the function `name` that a built file left in the top frame's isolated world. */
export async function callInPage(tabId: number, name: string, argument: unknown): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page: it may use nothing from outside itself.
    func: (name: string, argument: unknown) => Reflect.get(globalThis, name)(argument),
    args: [name, argument],
  });
  return answer?.result;
}
