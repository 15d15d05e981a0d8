import type { SimilarQuestion } from '@/lib/cluster/find-similar';

/** How finely to group, -1 coarser to 1 finer, and whether that is another cut than the last answer's. */
export interface Cut {
  granularity: number;
  isAnotherCut?: boolean;
}

/**
 * What a screen and the engine's workers say to each other. Both are ours and of one build. The engine reads the
 * insights itself: sending 10,000 would hold up the screen.
 */
export type EngineQuestion =
  | { kind: 'first'; granularity: number }
  | ({ kind: 'again' } & Cut)
  | { kind: 'finer'; ids: readonly string[] }
  | { kind: 'similar'; question: SimilarQuestion }
  | { kind: 'arrivals' };

export interface CollectQuestion {
  /** Without any, all insights are meant. */
  ids?: readonly string[];
  /** Milliseconds until a person has waited long enough. */
  patience?: number;
}

/** What the engine is at, for the line that says so. */
export type Progress =
  | { step: 'preview' | 'grouping'; total: number }
  | { step: 'reading' | 'asking'; done: number; total: number };
export type OnProgress = (progress: Progress) => void;

/** A worker tells how far it is as often as it likes, and ends with its answer. */
export type Reply = { progress: Progress } | { done: unknown };
