import type { Page } from 'playwright-core';

/** Set by popup and panel once they show what they were opened for and take keys. */
export const READY = 'verbatim:ready';

/** Set by the popup once it knows who else said this. */
export const OTHERS = 'verbatim:others';

/** Milliseconds from the beginning of the document to its ready mark. Rejects when it sets none in 10 s. */
export async function readyAfter(page: Page, mark = READY): Promise<number> {
  const handle = await page
    .waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, mark, {
      timeout: 10_000,
    })
    .catch(() => {
      throw new Error(`${new URL(page.url()).pathname} never set the mark ${mark}.`);
    });
  return Number(await handle.jsonValue());
}
