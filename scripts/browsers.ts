import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { installFromDebian, installFromPlaywright } from './browsers/install';
import { places, type Browser } from './browsers/places';

const run = promisify(execFile);

/** The first versions whose platform Verbatim is written for (docs/decisions/0001). */
const OLDEST: Record<Browser, number> = { chromium: 148, firefox: 148 };

/**
 * The path of a Chromium-based browser new enough for Verbatim; installs one when there is none.
 * `CHROMIUM_PATH` names one and ends the search. Rejects with a sentence that says what to do.
 */
export async function findChromium(): Promise<string> {
  return (
    (await named('CHROMIUM_PATH')) ??
    (await installed('chromium')) ??
    (await installFromDebian('chromium').then(() => installed('chromium'))) ??
    (await installFromPlaywright().then(() => installed('chromium'))) ??
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
    (await installed('firefox')) ??
    (await installFromDebian('firefox-esr').then(() => installed('firefox')))
  );
}

async function named(variable: string): Promise<string | undefined> {
  const path = process.env[variable];
  if (!path) return undefined;
  return existsSync(path) ? path : fail(`${variable} is ${path}, where there is no program.`);
}

async function installed(browser: Browser): Promise<string | undefined> {
  for (const path of places(browser)) if (await isUsable(path, OLDEST[browser])) return path;
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

function fail(sentence: string): never {
  throw new Error(sentence);
}
