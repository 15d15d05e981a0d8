import type { Page } from 'playwright-core';
import { z } from '@/lib/base/z';

const SAMPLED_EVERY_MS = 150;
const HeapUsage = z.object({
  result: z.object({ totalSize: z.number(), backingStorageSize: z.optional(z.number()) }),
});

/**
 * Watches what the engine's worker holds, from before `page` starts it: its heap and, beside it, its buffers and
 * the memory of its WebAssembly. Gives the most that was seen, in MB.
 */
export async function watchEngine(page: Page): Promise<() => number> {
  const cdp = await page.context().newCDPSession(page);
  const engines = new Set<string>();
  let most = 0;
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.url.includes('engine-worker')) engines.add(sessionId);
  });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { data } = HeapUsage.safeParse(JSON.parse(message));
    if (data) most = Math.max(most, data.result.totalSize + (data.result.backingStorageSize ?? 0));
  });
  // Not flattened: a session of Playwright's reaches no others than its own.
  await cdp.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
  const timer = setInterval(() => {
    for (const sessionId of engines)
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message })
        .catch(() => engines.delete(sessionId));
  }, SAMPLED_EVERY_MS);
  page.once('close', () => clearInterval(timer));
  return () => most / 1e6;
}
