import type { Page } from 'playwright-core';

/**
 * Makes the workers that `page` starts believe in so many cores. Gives the scripts of all workers started since,
 * also by workers.
 */
export async function pretendCores(
  page: Page,
  hardwareConcurrency: number,
): Promise<() => string[]> {
  const cdp = await page.context().newCDPSession(page);
  const started: string[] = [];
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    started.push(targetInfo.url);
    const tell = (method: string, params = {}): void =>
      void cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: 1, method, params }),
      });
    tell('Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency });
    tell('Target.setAutoAttach', { ...ATTACHED, waitForDebuggerOnStart: false });
    tell('Runtime.runIfWaitingForDebugger');
  });
  // What a worker's own workers do reaches this session wrapped in what reaches the worker.
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as Nested;
    if (method === 'Target.attachedToTarget') started.push(params.targetInfo.url);
  });
  await cdp.send('Target.setAutoAttach', { ...ATTACHED, waitForDebuggerOnStart: true });
  return () => started;
}

/** Not flattened: a session of Playwright's reaches no others than its own. */
const ATTACHED = { autoAttach: true, flatten: false };

interface Nested {
  method?: string;
  params: { targetInfo: { url: string } };
}
