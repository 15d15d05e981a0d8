import type { Progress } from '@/lib/models/regroup-offer';
import type { EngineAnswer } from './engine';

/** One question to a worker of its own, which tells how far it is and ends with its answer. */
export function askWorker<T>(
  worker: Worker,
  question: unknown,
  onProgress: (progress: Progress) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve(data.done as T);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
