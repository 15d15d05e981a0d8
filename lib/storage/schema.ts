import type { DBSchema } from 'idb';
import type { Grouping } from '@/lib/cluster/contract';
import type { Act } from '@/lib/domain/act';
import type { Decision } from '@/lib/domain/decision';
import type { Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Problem } from '@/lib/domain/problem';
import type { Step } from '@/lib/domain/step';

/** Record kinds a team shares: each change of one leaves an outbox entry in the same transaction. */
export interface SharedRecords {
  insights: Insight;
  problems: Problem;
  decisions: Decision;
}
export type SharedStore = keyof SharedRecords;
export const SHARED_STORES = ['insights', 'problems', 'decisions'] as const satisfies SharedStore[];

/** One record that no connection has confirmed yet. `base` is the record as it was before the first such change. */
export interface OutboxEntry {
  store: SharedStore;
  id: string;
  base: SharedRecords[SharedStore] | undefined;
}

/** One act that can be undone, with what it did to each record. Ids sort by time. */
export interface HistoryEntry {
  id: string;
  at: string;
  act: Act;
  steps: (Step & { store: SharedStore; id: string })[];
  undone: boolean;
}

/** The engine's last answer, kept so that the review opens with it. */
export interface StoredGrouping {
  grouping: Grouping;
  /** How many insights were grouped, and when. */
  count: number;
  at: string;
}

export interface Schema extends DBSchema {
  insights: {
    key: string;
    value: Insight;
    indexes: {
      byCreated: string;
      byPage: string;
      byProblem: string;
      byTag: string;
      byPerson: string;
      byCompany: string;
      byRecord: [string, string];
    };
  };
  problems: { key: string; value: Problem };
  decisions: { key: string; value: Decision };
  drafts: { key: string; value: Draft; indexes: { byTab: number; byPage: string } };
  outbox: { key: [SharedStore, string]; value: OutboxEntry };
  settings: { key: string; value: unknown };
  history: { key: string; value: HistoryEntry };
  groupings: { key: string; value: StoredGrouping };
  vectors: { key: string; value: Float32Array };
}

export type StoreName = keyof { [K in keyof Schema as string extends K ? never : K]: unknown };
