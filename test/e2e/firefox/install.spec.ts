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

  it('has keys that open no menu of Firefox', async () => {
    const keys = (await firefox.inWindow(
      `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')].map((key) => key.getAttribute('key'))`,
    )) as string[];
    const menus = (await firefox.inWindow(
      `[...document.querySelectorAll('#main-menubar > menu')].map((menu) => menu.accessKey.toUpperCase())`,
    )) as string[];
    expect(keys).toHaveLength(3);
    expect(menus).toContain('S');
    expect(menus.filter((letter) => keys.includes(letter))).toEqual([]);
  });

  it('has a background that runs', async () => {
    const state = 'extension.backgroundState';
    expect(await until(async () => (await policy(state)) === 'running')).toBe(true);
  });
});
