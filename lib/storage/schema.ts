import type { DBSchema } from 'idb';
import type { Decision } from '@/lib/domain/decision';
import type { Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { Problem } from '@/lib/domain/problem';

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

export interface Schema extends DBSchema {
  insights: {
    key: string;
    value: Insight;
    indexes: { byCreated: string; byPage: string; byProblem: string };
  };
  problems: { key: string; value: Problem };
  decisions: { key: string; value: Decision };
  drafts: { key: string; value: Draft; indexes: { byTab: number; byPage: string } };
  outbox: { key: [SharedStore, string]; value: OutboxEntry };
  settings: { key: string; value: unknown };
}

export type StoreName = keyof { [K in keyof Schema as string extends K ? never : K]: unknown };
