import { browser } from './browser';

/** A JSON file that comes with Verbatim. */
export async function ownFile(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path as never));
  return answer.json();
}
