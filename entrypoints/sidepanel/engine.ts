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
      once({ kind: 'first', granularity }, { onProgress }),
    /** What it would answer now; nothing is stored. */
    again: (granularity: number, onProgress: OnProgress): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'again', granularity }, { onProgress }).then(unpack),
    /** The insights of `ids` among themselves, cut as finely as it goes. */
    finer: (ids: readonly string[], signal: AbortSignal): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'finer', ids }, { signal }).then(unpack),
    /** What is like a problem: insights without one, and other problems. */
    alike: (question: AlikeQuestion, signal: AbortSignal): Promise<Alike> =>
      once({ kind: 'alike', question }, { signal }),
    /** Gives a place to what came in, and stores it. Its worker stays: the index takes a second to make. */
    takeIn: (): Promise<void> =>
      ask<void>((living ??= start()), { kind: 'arrivals' }).catch((error: unknown) => {
        living?.terminate();
        living = undefined;
        throw error;
      }),
  };
}
export type Engine = ReturnType<typeof createEngine>;

const start = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });

interface Asked {
  onProgress?: OnProgress;
  /** Whoever takes the question back ends its worker. */
  signal?: AbortSignal;
}

function once<T>(question: EngineQuestion, asked: Asked): Promise<T> {
  const worker = start();
  return ask<T>(worker, question, asked).finally(() => worker.terminate());
}

/** One question at a time for each worker. */
function ask<T>(
  worker: Worker,
  question: EngineQuestion,
  { onProgress, signal }: Asked = {},
): Promise<T> {
  const stop = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const onAnswer = ({ data }: MessageEvent<EngineAnswer>): void => {
      if ('progress' in data) onProgress?.(data.progress);
      else resolve(data.done as T);
    };
    worker.addEventListener('message', onAnswer, stop);
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), stop);
    signal?.addEventListener('abort', () => reject(signal.reason), stop);
    worker.postMessage(question);
  }).finally(() => stop.abort());
}
