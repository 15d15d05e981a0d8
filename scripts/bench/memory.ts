import { readFile, writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';

/**
 * The most that any process of a page held at a time, in MB: the panel and its workers share one. As Linux
 * counts it; undefined where the system does not tell.
 */
export async function peakMemory(cdp: CDPSession): Promise<number | undefined> {
  const peaks = await Promise.all((await renderers(cdp)).map(peakOf));
  const known = peaks.filter((peak) => peak !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** What was held until now does not count: it takes much to fill a database. */
export async function forgetPeak(cdp: CDPSession): Promise<void> {
  for (const pid of await renderers(cdp))
    await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => {});
}

async function renderers(cdp: CDPSession): Promise<number[]> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function peakOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
