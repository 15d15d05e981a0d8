import { browser } from './browser';

/** What the window shows of its page now, in the pixels of the screen. Rejects where the browser refuses. */
export async function captureVisible(windowId: number): Promise<Blob> {
  const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return (await fetch(url)).blob();
}
