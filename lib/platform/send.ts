import { browser } from './browser';

/** Sends one message to the worker, which the browser wakes for it. */
export const sendToWorker = (message: unknown): Promise<unknown> =>
  browser.runtime.sendMessage(message);
