import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '@/test/support/chromium';
import { servePages } from '@/test/support/pages';
import { openTicket } from './popup-ready';
import { readyAfter } from './ready';
import { judge, type Result } from './result';

const RUNS = 20;

/** As a user waits: from the gesture until the popup can be typed in, and from Enter until it says Saved. */
export async function gestureToSaved(): Promise<Result[]> {
  const pages = await servePages();
  const browser = await launchChromium();
  try {
    const tab = await openTicket(browser, `${pages.origin}/ticket.html`);
    const [ready, saved]: [number[], number[]] = [[], []];
    for (let run = -2; run < RUNS; run++) {
      const { toReady, toSaved } = await clipOnce(browser, tab);
      if (run < 0) continue; // the first two warm the disk
      ready.push(toReady);
      saved.push(toSaved);
    }
    return [
      judge({ name: 'gesture to a popup that takes keys', unit: 'ms', goal: 300 }, ready, 'p95'),
      judge({ name: 'Enter to "Saved" on screen', unit: 'ms', goal: 100 }, saved, 'p95'),
    ];
  } finally {
    await Promise.all([browser.close(), pages.close()]);
  }
}

async function clipOnce(browser: Chromium, tab: Page) {
  await browser.clear();
  const pressed = Date.now();
  await browser.clickToolbar(tab);
  const popup = await browser.popup();
  const began = await popup.evaluate(() => performance.timeOrigin);
  const toReady = began + (await readyAfter(popup)) - pressed;
  const watch = await popup.evaluateHandle(watchForSaved);
  await popup.keyboard.press('Enter');
  const toSaved = await watch.evaluate(({ saved }) => saved);
  const closed = popup.waitForEvent('close');
  await popup.evaluate(() => window.close());
  await closed;
  await browser.disconnect();
  return { toReady, toSaved };
}

/**
 * In the page: from the key's own time stamp to the change that shows the word. The promise is handed out in
 * an object, so that the listener is known to be there before the key is pressed.
 */
function watchForSaved(): { saved: Promise<number> } {
  let pressed = Number.NaN;
  const onKey = ({ timeStamp }: KeyboardEvent) => (pressed = timeStamp);
  addEventListener('keydown', onKey, { capture: true, once: true });
  const saved = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body.textContent?.includes('Saved')) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return { saved };
}
