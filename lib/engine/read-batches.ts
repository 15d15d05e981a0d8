import type { Reader } from './means';

/** More workers than this gain little and take memory: 20 MB each. */
const MOST = 4;
/** One core is left to the screen. */
const lanes = (): number => Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));

/**
 * Gives each batch to whichever reader is free, `count` of them at once. Where one fails the others stop after
 * their batch; rejects once all have ended.
 */
export async function readBatches<T>(
  batches: readonly T[],
  start: (isAlone: boolean) => Reader | Promise<Reader>,
  read: (reader: Reader, batch: T) => Promise<void>,
  count = lanes(),
): Promise<void> {
  const rest = batches.values();
  const size = Math.min(count, batches.length);
  const stop = new AbortController();
  const lane = async (): Promise<void> => {
    const reader = await start(size === 1);
    try {
      for (const batch of rest) {
        if (stop.signal.aborted) return;
        await read(reader, batch);
      }
    } finally {
      reader.end();
    }
  };
  const failed = (error: unknown): void => stop.abort(error);
  await Promise.all(Array.from({ length: size }, () => lane().catch(failed)));
  stop.signal.throwIfAborted();
}
