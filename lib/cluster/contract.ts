import type { Repeated } from './text/repeated';
import type { Decision } from '@/lib/domain/decision';
import type { Insight } from '@/lib/domain/insight';

/** Why a member is where it is: the words it shares with its group and the member it is nearest to. */
export interface Reason {
  terms: string[];
  /** Id of the nearest member. Absent in a group that only a person made. */
  bridge?: string;
  /** Similarity to the group, 0 to 1. */
  similarity: number;
}

export interface Group {
  /** Stays the same for as long as most of its members do. */
  id: string;
  /** Insight ids, most central first. */
  members: string[];
  /** A short statement, as a person would write it, from the most central sentence. */
  name: string;
  /** Key phrases that set this group apart, as its gloss. */
  phrases: string[];
  /** Groups of one theme share this id: a coarser cut of the same tree. */
  themeId: string;
  reasons: Record<string, Reason>;
}

export interface Grouping {
  groups: Group[];
  ungrouped: string[];
}

export interface ClusterInput {
  insights: readonly Insight[];
  decisions: readonly Decision[];
  previous?: Grouping;
  /** -1 coarser to 1 finer; 0 is the shipped cut. */
  granularity?: number;
  /** Another cut than the previous answer's is not leant towards it: hardly anything would change. */
  isAnotherCut?: boolean;
  /** Vectors by insight id, where there are any: the encoder's, or others brought to its scale. */
  vectors?: ReadonlyMap<string, Float32Array>;
  /** Of some insights, what is repeated in the whole inbox; of all it is found. */
  repeated?: Repeated;
  /** The encoder's compiled kernel: with it, vectors of thousands are compared fifteen times as fast. */
  kernel?: WebAssembly.Module;
}

/** Pure, deterministic, independent of the order of `insights`. */
export type Cluster = (input: ClusterInput) => Grouping;
