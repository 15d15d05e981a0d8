import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const run = promisify(execFile);

/** The first versions whose platform Verbatim is written for (docs/decisions/0001). */
const OLDEST = { chromium: 148, firefox: 148 } as const;
type Browser = keyof typeof OLDEST;

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

/**
 * The path of a Chromium-based browser new enough for Verbatim; installs one when there is none.
 * `CHROMIUM_PATH` names one and ends the search. Rejects with a sentence that says what to do.
 */
export async function findChromium(): Promise<string> {
  return (
    (await named('CHROMIUM_PATH')) ??
    (await firstUsable('chromium', [...places('chromium'), chromium.executablePath()])) ??
    (await installFromDebian('chromium', 'chromium')) ??
    (await installFromPlaywright()) ??
    fail(
      `No Chromium, Chrome or Edge of version ${OLDEST.chromium} or newer was found, and none could be installed. ` +
        'Install one, or set CHROMIUM_PATH to the program.',
    )
  );
}

/** Like `findChromium`, for Firefox; undefined when there is none and none can be installed. */
export async function findFirefox(): Promise<string | undefined> {
  return (
    (await named('FIREFOX_PATH')) ??
    (await firstUsable('firefox', places('firefox'))) ??
    (await installFromDebian('firefox', 'firefox-esr'))
  );
}

async function named(variable: string): Promise<string | undefined> {
  const path = process.env[variable];
  if (!path) return undefined;
  return existsSync(path) ? path : fail(`${variable} is ${path}, where there is no program.`);
}

/** Where this system keeps such a browser, likely ones first; the files need not exist. */
function places(browser: Browser): string[] {
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

async function firstUsable(browser: Browser, paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await isUsable(path, OLDEST[browser])) return path;
  return undefined;
}

async function isUsable(path: string, oldest: number): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // On Windows `--version` opens a window instead of answering.
    if (process.platform === 'win32') return true;
    const { stdout } = await run(path, ['--version'], { timeout: 30_000 });
    return Number(/(\d+)\./.exec(stdout)?.[1]) >= oldest;
  } catch {
    return false; // not there, not a program, or one that cannot start
  }
}

/** Only on Debian itself: Ubuntu's package of that name is a pointer to a snap. */
async function installFromDebian(browser: Browser, name: string): Promise<string | undefined> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID="?debian"?$/m.test(release)) return undefined;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.error(`Installing ${name} with apt-get …`);
  try {
    for (const args of [
      ['update', '-q'],
      ['install', '-qy', '--no-install-recommends', name],
    ]) {
      await program([...asRoot, 'apt-get', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
    }
  } catch (error) {
    console.error(`apt-get could not install ${name}: ${firstLine(error)}`);
    return undefined;
  }
  return firstUsable(browser, places(browser));
}

async function installFromPlaywright(): Promise<string | undefined> {
  console.error('Downloading Chromium through Playwright …');
  const withLibraries =
    process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  try {
    await program([process.execPath, cli, 'install', '--no-shell', ...withLibraries, 'chromium']);
  } catch (error) {
    console.error(`Playwright could not install Chromium: ${firstLine(error)}`);
    return undefined;
  }
  return firstUsable('chromium', [chromium.executablePath()]);
}

async function program([command = '', ...args]: string[], extra: Record<string, string> = {}) {
  const options = { env: { ...process.env, ...extra }, maxBuffer: 64_000_000, timeout: 600_000 };
  await run(command, args, options);
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

function fail(sentence: string): never {
  throw new Error(sentence);
}
