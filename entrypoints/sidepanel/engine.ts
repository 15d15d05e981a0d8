import type { Alike, AlikeQuestion } from '@/lib/cluster/alike';
import type { Grouping } from '@/lib/cluster/contract';
import type { Progress } from '@/lib/models/regroup-offer';
import { unpack, type PackedGrouping } from '@/lib/storage/packed-grouping';

/** What the engine is asked for. It reads the insights itself: sending 10,000 would hold up the screen. */
export type EngineQuestion =
  | { kind: 'first'; granularity: number }
  | { kind: 'again'; granularity: number }
  | { kind: 'finer'; ids: readonly string[] }
  | { kind: 'alike'; question: AlikeQuestion }
  | { kind: 'arrivals' };

export type EngineAnswer = { progress: Progress } | { done: unknown };

type OnProgress = (progress: Progress) => void;

/** The engine in its workers, as the screen asks it. */
export function createEngine() {
  let living: Worker | undefined;
  return {
    /** Groups for the first time and stores it: a first look at once where there is much, then the answer. */
    first: (granularity: number, onProgress: OnProgress): Promise<void> =>
      once({ kind: 'first', granularity }, onProgress),
    /** What it would answer now; nothing is stored. */
    again: (granularity: number, onProgress: OnProgress): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'again', granularity }, onProgress).then(unpack),
    /** The insights of `ids` among themselves, cut as finely as it goes. */
    finer: (ids: readonly string[]): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'finer', ids }).then(unpack),
    /** What is like a problem: insights without one, and other problems. */
    alike: (question: AlikeQuestion): Promise<Alike> => once({ kind: 'alike', question }),
    /** Gives a place to what came in, and stores it. Its worker stays: the index takes a second to make. */
    takeIn: (): Promise<void> => ask((living ??= start()), { kind: 'arrivals' }),
  };
}
export type Engine = ReturnType<typeof createEngine>;

const start = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

function once<T>(question: EngineQuestion, onProgress?: OnProgress): Promise<T> {
  const worker = start();
  return ask<T>(worker, question, onProgress).finally(() => worker.terminate());
}

/** One question at a time for each worker. */
function ask<T>(worker: Worker, question: EngineQuestion, onProgress?: OnProgress): Promise<T> {
  const stop = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const onAnswer = ({ data }: MessageEvent<EngineAnswer>): void => {
      if ('progress' in data) onProgress?.(data.progress);
      else resolve(data.done as T);
    };
    worker.addEventListener('message', onAnswer, stop);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), stop);
    worker.postMessage(question);
  }).finally(() => stop.abort());
}
