import { browser } from './browser';

/** No browser rings earlier, whatever it is asked. */
const SOONEST = 30_000;

/** Wakes the worker at that time (epoch milliseconds) and then every few minutes. One alarm of a name. */
export async function setAlarm(name: string, at: number, everyMinutes: number): Promise<void> {
  const when = Math.max(at, Date.now() + SOONEST);
  await browser.alarms.create(name, { when, periodInMinutes: everyMinutes });
}

export const clearAlarm = async (name: string): Promise<void> =>
  void (await browser.alarms.clear(name));
