import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '@/scripts/browsers';
import { createDatabaseAccess } from './database';
import { pause } from './pause';
import { createSurfaces } from './surfaces';
import { createWorker } from './worker';

export const BUILT = '.output/chrome-mv3';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension?: string;
  /** Profile folder, for a restart with the same data; without it a fresh one that is removed at the end. */
  profile?: string;
  headless?: boolean;
  /** Without the bar that says the browser is controlled by a program. */
  forPerson?: boolean;
  args?: string[];
}

/**
 * A real Chromium with the built extension in it, over DevTools. What no harness can do headless: press a
 * browser shortcut, choose from the native context menu, answer a permission prompt. `fireCommand` and
 * `fireMenu` dispatch the event the browser would send, but no gesture comes with it: they grant no
 * `activeTab` (use `clickToolbar` or `grantHost` first) and open no side panel.
 */
export async function launchChromium(options: LaunchOptions = {}) {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'verbatim-')));
  const isNew = (await readdir(profile)).length === 0;
  const context = await start(profile, options);
  const browser = context.browser();
  if (!browser) throw new Error('The persistent context came without its browser.');
  const cdp = await browser.newBrowserCDPSession();
  const id = await loadExtension(cdp, options.extension ?? BUILT);
  if (!options.extension && isNew) await welcomed(context);
  const page = async (path: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${id}/${path}`);
    return opened;
  };
  const surfaces = await createSurfaces({ context, cdp, id, port: await debuggingPort(profile) });
  const leave = async (): Promise<void> => {
    await surfaces.disconnect();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return {
    context,
    cdp,
    id,
    profile,
    /** Opens a page of the extension in a tab, e.g. `sidepanel.html`. */
    extensionPage: page,
    ...surfaces,
    ...createWorker(context, cdp, id),
    ...createDatabaseAccess(() => page('manifest.json')),
    /** `host` is a match pattern such as `http://127.0.0.1/*`. */
    grantHost: async (host: string): Promise<void> =>
      grantHost(await context.newPage(), await page('manifest.json'), id, host),
    async close(): Promise<void> {
      await context.close();
      await leave();
    },
    /** As a crash or a cut of power to the process: nothing is flushed, nothing says goodbye. */
    async kill(): Promise<void> {
      const gone = new Promise((closed) => context.once('close', closed));
      process.kill(await processId(cdp), 'SIGKILL');
      await gone;
      await leave();
    },
  };
}
export type Chromium = Awaited<ReturnType<typeof launchChromium>>;

async function start(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: options.headless ?? true,
    // As root Chromium refuses to start with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.forPerson ? ['--enable-automation'] : []),
    ],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      ...(options.args ?? []),
    ],
  });
}

/** Through DevTools and not `--load-extension`, which Chrome itself ignores since version 137. */
async function loadExtension(cdp: CDPSession, folder: string): Promise<string> {
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: resolve(folder) });
  return id;
}

/** A fresh installation greets: a test that is quicker would find that page in front of its own. */
async function welcomed(context: BrowserContext): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) {
    if (context.pages().some((page) => page.url().endsWith('/welcome.html'))) return;
  }
  throw new Error('The fresh installation did not greet within 10 seconds.');
}

/** Chromium writes the port it chose to the first line of this file in its profile. */
async function debuggingPort(profile: string): Promise<number> {
  const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8');
  return Number(file.split('\n')[0]);
}

async function processId(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find((process) => process.type === 'browser');
  if (!browser) throw new Error('Chromium did not tell its process id.');
  return browser.id;
}

/**
 * Grants an optional host as the user would: headless shows no prompt to answer, but a host allowed on
 * chrome://extensions first is granted by `request` without one.
 */
async function grantHost(chooser: Page, document: Page, id: string, host: string): Promise<void> {
  await chooser.goto(`chrome://extensions/?id=${id}`);
  await chooser.evaluate(
    ([own, pattern]) => chrome.developerPrivate.addHostPermission(own, pattern),
    [id, host] as const,
  );
  const origins = [host];
  const granted = await document.evaluate(
    (origins) => chrome.permissions.request({ origins }),
    origins,
  );
  await Promise.all([chooser.close(), document.close()]);
  if (!granted) throw new Error(`Chromium did not grant ${host}; is it an optional host?`);
}
