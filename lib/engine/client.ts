import type { Similar, SimilarQuestion } from '@/lib/cluster/find-similar';
import type { Grouping } from '@/lib/cluster/contract';
import { unpack, type PackedGrouping } from '@/lib/storage/packed-grouping';
import { ask, askOnce } from './ask';
import type { Cut, EngineQuestion, OnProgress } from './protocol';

/** The engine in its workers, as the screen asks it. */
export function createEngine(start: () => Worker) {
  const once = <T>(question: EngineQuestion, asked: Parameters<typeof askOnce>[2]): Promise<T> =>
    askOnce(start(), question, asked);
  let living: Worker | undefined;
  return {
    /** Groups for the first time and stores it: a first look at once where there is much, then the answer. */
    first: (granularity: number, onProgress: OnProgress): Promise<void> =>
      once({ kind: 'first', granularity }, { onProgress }),
    /** What it would answer now; nothing is stored. */
    again: (cut: Cut, onProgress: OnProgress): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'again', ...cut }, { onProgress }).then(unpack),
    /** The insights of `ids` among themselves, cut as finely as it goes. */
    finer: (ids: readonly string[], signal: AbortSignal): Promise<Grouping> =>
      once<PackedGrouping>({ kind: 'finer', ids }, { signal }).then(unpack),
    /** What is similar to a problem: insights without one, and other problems. */
    similar: (question: SimilarQuestion, signal: AbortSignal): Promise<Similar> =>
      once({ kind: 'similar', question }, { signal }),
    /** Gives a place to what came in, and stores it. Its worker stays: the index takes a second to make. */
    takeIn: (): Promise<void> =>
      ask<void>((living ??= start()), { kind: 'arrivals' } satisfies EngineQuestion).catch(
        (error: unknown) => {
          living?.terminate();
          living = undefined;
          throw error;
        },
      ),
  };
}
export type Engine = ReturnType<typeof createEngine>;
