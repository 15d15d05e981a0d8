import { openEncoder } from './open-encoder';

/** Reads texts by the encoder: vectors in the order of the texts. */
export interface Reader {
  read: (texts: string[]) => Promise<Float32Array[]>;
  end: () => void;
}

/** More workers than this gain little and take memory: 20 MB each. */
const MOST = 4;
/** One core is left to the screen. */
export const lanes = (): number => Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));

/**
 * Gives each batch to whichever reader is free, `count` of them at once. One alone reads here, which spares a
 * worker. Where one fails the others stop after their batch; rejects once all have ended.
 */
export async function readBatches<T>(
  batches: readonly T[],
  read: (reader: Reader, batch: T) => Promise<void>,
  count = lanes(),
  start: (isAlone: boolean) => Reader | Promise<Reader> = startReader,
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

const startReader = (isAlone: boolean): Reader | Promise<Reader> =>
  isAlone ? readHere() : readInWorker();

async function readHere(): Promise<Reader> {
  const encoder = await openEncoder();
  return { read: async (texts) => encoder.encode(texts), end() {} };
}

function readInWorker(): Reader {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  return { read: (texts) => answerOf(worker, texts), end: () => worker.terminate() };
}

/** One question at a time. */
function answerOf(worker: Worker, texts: string[]): Promise<Float32Array[]> {
  const heard = new AbortController();
  return new Promise<Float32Array[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), heard);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), heard);
    worker.postMessage(texts);
  }).finally(() => heard.abort());
}
