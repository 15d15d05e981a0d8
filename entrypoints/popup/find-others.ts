import type { OthersQuestion } from '@/lib/models/other-voices';
import type { Others } from '@/lib/review/others';

/** Asks the worker once; it ends with its answer. */
export function findOthers(question: OthersQuestion): Promise<Others> {
  const worker = new Worker(new URL('./others-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Others>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Others>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
