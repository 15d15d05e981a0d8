import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const built = (browser: string) =>
  JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));

const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];
const ASKED_LATER = ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*'];

/** What each browser tells its user at installation: a change here needs a decision record. */
describe.each([
  { browser: 'chrome', permissions: [...PERMISSIONS, 'sidePanel'].toSorted() },
  { browser: 'firefox', permissions: PERMISSIONS },
])('the manifest built for $browser', ({ browser, permissions }) => {
  it('asks for exactly the written permissions', () => {
    expect(built(browser).permissions.toSorted()).toEqual(permissions);
  });

  it('asks for no site at installation, and later only for these', () => {
    expect(built(browser).host_permissions ?? []).toEqual([]);
    expect(built(browser).optional_host_permissions.toSorted()).toEqual(ASKED_LATER);
  });

  it('puts no script into any page by itself', () => {
    expect(built(browser).content_scripts ?? []).toEqual([]);
  });

  it('runs no code but its own', () => {
    expect(built(browser).content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'none';",
    );
  });
});
