import type { Page } from 'playwright-core';
import { PageReading } from '@/lib/capture/reading';
import type { Chromium } from './chromium';

/** Injects the built capture script in every frame of the foremost tab and parses what comes back. */
export async function captureFrames(browser: Chromium, page: Page): Promise<PageReading[]> {
  await page.bringToFront();
  const worker = await browser.worker();
  const results = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0, allFrames: true },
      files: ['/capture.js'],
    });
  });
  return results.map(({ result }) => PageReading.parse(result));
}

/** The one passage captured in the top frame. */
export async function capturePassage(browser: Chromium, page: Page) {
  const readings = await captureFrames(browser, page);
  return readings.find(({ isTop }) => isTop)?.passages[0];
}
