import { build } from 'wxt';

/** Builds the extension once for a whole run of browser tests. */
export async function setup(): Promise<void> {
  await build({ browser: 'chrome' });
}
