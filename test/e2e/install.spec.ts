import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '@/test/support/chromium';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe('a fresh installation', () => {
  it('has a running worker', async () => {
    const worker = await browser.worker();
    expect(await worker.evaluate(() => chrome.runtime.getManifest().name)).toBe('Verbatim');
  });

  it('holds exactly the written permissions and no host', async () => {
    const worker = await browser.worker();
    const granted = await worker.evaluate(() => chrome.permissions.getAll());
    expect(granted.permissions?.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(granted.origins).toEqual([]);
  });

  it('has a worker that comes back after its death', async () => {
    const first = await browser.worker();
    await first.evaluate(() => Object.assign(globalThis, { remembered: true }));
    await browser.killWorker();
    const second = await browser.worker();
    expect(await second.evaluate(() => 'remembered' in globalThis)).toBe(false);
  });

  it('gets a host only when it is granted', async () => {
    await browser.grantHost('http://127.0.0.1/*');
    const worker = await browser.worker();
    const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual(['http://127.0.0.1/*']);
  });
});
