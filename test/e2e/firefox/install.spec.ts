import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, until, type Firefox } from '@/test/support/firefox';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const policy = (property: string): Promise<unknown> =>
  firefox.inWindow(`WebExtensionPolicy.getByID('${firefox.gecko}').${property}`);

describe('a fresh installation in Firefox', () => {
  it('holds exactly the written permissions', async () => {
    expect(await policy('permissions.toSorted()')).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('may read no site but its own pages', async () => {
    expect(await policy('allowedOrigins.patterns.map((one) => one.pattern)')).toEqual([
      `${firefox.origin}/*`,
    ]);
  });

  it('has a background that runs', async () => {
    const state = 'extension.backgroundState';
    expect(await until(async () => (await policy(state)) === 'running')).toBe(true);
  });
});
