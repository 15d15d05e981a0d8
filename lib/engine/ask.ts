import type { OnProgress, Reply } from './protocol';

interface Asked {
  onProgress?: OnProgress;
  /** Whoever takes the question back is not told the answer. */
  signal?: AbortSignal;
}

/** Asks a worker, which must have answered before it is asked again. */
export function ask<T>(
  worker: Worker,
  question: unknown,
  { onProgress, signal }: Asked = {},
): Promise<T> {
  const stop = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const onReply = ({ data }: MessageEvent<Reply>): void => {
      if ('progress' in data) onProgress?.(data.progress);
      else resolve(data.done as T);
    };
    worker.addEventListener('message', onReply, stop);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), stop);
    signal?.addEventListener('abort', () => reject(signal.reason), stop);
    worker.postMessage(question);
  }).finally(() => stop.abort());
}

/** The same of a worker that is there for this question alone: it ends with the answer, or when nobody wants it. */
export const askOnce = <T>(worker: Worker, question: unknown, asked?: Asked): Promise<T> =>
  ask<T>(worker, question, asked).finally(() => worker.terminate());
