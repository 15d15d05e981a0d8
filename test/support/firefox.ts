import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from '@/lib/base/z';
import { findFirefox } from '@/scripts/browsers';
import { connectBidi, type Bidi } from './bidi';
import { createFirefoxHands } from './firefox-hands';
import { createFirefoxPages } from './firefox-pages';
import { createFirefoxSurfaces } from './firefox-surfaces';
import { pause } from './pause';

export const BUILT_FOR_FIREFOX = '.output/firefox-mv3';

/** What the manifest says that a connection may send. */
const CONSENTS = [
  'websiteContent',
  'personalCommunications',
  'personallyIdentifyingInfo',
  'browsingActivity',
];

const Anything = z.unknown();
const Tab = z.object({ context: z.string() });
const Tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const Evaluated = z.object({
  type: z.string(),
  result: z.optional(z.object({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});

/**
 * A real, headless Firefox with the built extension in it, over WebDriver BiDi. Its own window is scripted
 * too, so the toolbar button, the popup and the sidebar are the real ones, and can be drawn.
 */
export async function launchFirefox(extension = BUILT_FOR_FIREFOX) {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-firefox-'));
  const gecko = await geckoId(extension);
  const uuid = randomUUID();
  await writeFile(join(profile, 'user.js'), preferences({ [gecko]: uuid }));
  const { child, address } = await start(profile);
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send('session.new', { capabilities: {} }, Anything);
  const extensionData = { type: 'path', path: resolve(extension) };
  await bidi.send('webExtension.install', { extensionData }, Anything);
  const evaluateIn = createEvaluate(bidi);
  const inWindow = async (code: string): Promise<unknown> =>
    evaluateIn(await browserWindow(bidi), code);
  // It comes to the front whenever it is ready, over the tab of a test that is faster.
  await until(() => inWindow(`gBrowser.currentURI.spec.endsWith('/welcome.html')`));

  return {
    origin: `moz-extension://${uuid}`,
    /** Opens `url` in a new tab and resolves to the tab, once it is loaded. */
    async open(url: string): Promise<string> {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' }, Tab);
      // The navigation to a page of an extension loads and is never reported as loaded.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' }, Anything);
      await until(() =>
        evaluateIn(
          context,
          'document.readyState === "complete" && location.href !== "about:blank"',
        ),
      );
      return context;
    },
    /** Runs `code`, an expression, in a tab; a promise is awaited. Values cross as JSON. */
    evaluate: evaluateIn,
    /** Like `evaluate`, in the browser's own window and with all its rights. */
    inWindow,
    gecko,
    answer: createFirefoxPages(bidi),
    ...createFirefoxSurfaces(gecko, inWindow),
    ...createFirefoxHands(bidi, evaluateIn),
    /** As if the user had allowed the site and consented to what is sent. */
    allow: async (site: string): Promise<unknown> =>
      inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID('${gecko}');
        const data_collection = ${JSON.stringify(CONSENTS)};
        const granted = { permissions: [], origins: ['${site}'], data_collection };
        await ExtensionPermissions.add('${gecko}', granted, extension);
        return true;
      })()`),
    async close(): Promise<void> {
      await bidi.send('browser.close', {}, Anything).catch(() => {}); // it may be gone already
      bidi.close();
      await ended(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

/** Asks again until the answer is neither false nor empty; rejects after 15 seconds with the last trouble. */
export async function until<T>(ask: () => Promise<T>): Promise<NonNullable<T>> {
  let trouble: unknown;
  for (const end = Date.now() + 15_000; Date.now() < end; await pause(50)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = new Error('It stayed empty for 15 seconds.');
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

function createEvaluate(bidi: Bidi) {
  return async (context: string, code: string): Promise<unknown> => {
    const params = {
      expression: `Promise.resolve(${code}).then((value) => JSON.stringify(value))`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    };
    const { result, exceptionDetails } = await bidi.send('script.evaluate', params, Evaluated);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return typeof result?.value === 'string' ? JSON.parse(result.value) : undefined;
  };
}

async function browserWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }, Tree);
  const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox shows no browser window.');
  return found.context;
}

async function geckoId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const Gecko = z.object({
    browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
  });
  return Gecko.parse(manifest).browser_specific_settings.gecko.id;
}

function preferences(uuids: Record<string, string>): string {
  const all = {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function start(profile: string): Promise<{ child: ChildProcess; address: string }> {
  const program = await findFirefox();
  if (!program) throw new Error('No Firefox was found and none could be installed.');
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'].concat(
      '--remote-allow-system-access',
    ),
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  return { child, address: await listening(child) };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended at once:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(giveUp);
      resolve();
    });
  });
}
