import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type Browser = 'chromium' | 'firefox';

/** Chromium proper first; Chrome and Edge work too, because the extension is loaded through DevTools. */
const NAMES: Record<Browser, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<Browser, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PATHS: Record<Browser, readonly string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Where this system keeps such a browser, likely ones first; the files need not exist. */
export const places = (browser: Browser): string[] => [
  ...ofSystem(browser),
  // What Playwright has put there.
  ...(browser === 'chromium' ? [chromium.executablePath()] : []),
];

function ofSystem(browser: Browser): string[] {
  const { PATH = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_PATHS[browser].map((path) => join(String(root), path)));
  }
  const folders = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform !== 'darwin') return onPath;
  const apps = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    MAC_APPS[browser].map((app) => join(folder, `${app}.app`, 'Contents/MacOS', inside(app))),
  );
  return [...apps, ...onPath];
}

const inside = (app: string): string => (app === 'Firefox' ? 'firefox' : app);
