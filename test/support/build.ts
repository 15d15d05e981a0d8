import { build } from 'wxt';

/** Builds the extension for both browsers, once for a whole run of browser tests. */
export async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox']) await build({ browser });
}
