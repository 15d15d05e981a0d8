import type { DBSchema } from 'idb';
import type { Group, Grouping } from '@/lib/cluster/contract';
import type { Act } from '@/lib/domain/act';
import type { WebhookConnection } from '@/lib/domain/connection';
import type { Decision } from '@/lib/domain/decision';
import type { Draft } from '@/lib/domain/draft';
import type { Insight } from '@/lib/domain/insight';
import type { PageVersion } from '@/lib/domain/page-version';
import type { Problem } from '@/lib/domain/problem';
import type { Step } from '@/lib/domain/step';
import type { Problem as Refusal } from '@/lib/sync/protocol/problem';
import type { Inflight, Shadow } from '@/lib/sync/record/record-state';
import type { Sending } from '@/lib/sync/sending';
import type { SyncMeta } from '@/lib/sync/store';
import type { QueuedEvent } from '@/lib/sync/webhooks/webhook-store';
import type { PackedGrouping } from './packed-grouping';

/** Record kinds a team shares: each change of one leaves an outbox entry in the same transaction. */
export interface SharedRecords {
  insights: Insight;
  problems: Problem;
  decisions: Decision;
  pageVersions: PageVersion;
}
export type SharedStore = keyof SharedRecords;
export const SHARED_STORES = [
  'insights',
  'problems',
  'decisions',
  'pageVersions',
] as const satisfies SharedStore[];

/** A setting as it is edited: it may be a bare number, which by itself has no fields to compare. */
export interface SettingRecord {
  value: unknown;
}

/** What an act may change: what a team shares, and on this machine the engine's answer and the settings. */
export interface EditedRecords extends SharedRecords {
  groupings: PackedAnswer;
  settings: SettingRecord;
}
export type EditedStore = keyof EditedRecords;

/** One record that no connection has confirmed yet. `base` is the record as it was before the first such change. */
export interface OutboxEntry {
  store: SharedStore;
  id: string;
  base: SharedRecords[SharedStore] | undefined;
  /** The server refused the change: it waits for an edit or for another try. */
  held?: Refusal;
}

/** What travels under the name of its kind: `insight`, `problem`, `decision`, `page-version`. */
export const KIND_OF = {
  insights: 'insight',
  problems: 'problem',
  decisions: 'decision',
  pageVersions: 'page-version',
} as const satisfies Record<SharedStore, string>;

export const storeOfKind = (kind: string): SharedStore | undefined =>
  SHARED_STORES.find((store) => KIND_OF[store] === kind);

type Named<T> = T & { kind: string; id: string };

/** One act that can be undone, with what it did to each record. Ids sort by time. */
export interface HistoryEntry {
  id: string;
  at: string;
  act: Act;
  steps: (Step & { store: EditedStore; id: string })[];
  undone: boolean;
}

/** The engine's last answer, kept so that the review opens with it. */
export interface StoredGrouping {
  grouping: Grouping;
  /** How many insights were grouped, and when. */
  count: number;
  at: string;
  /** Only a first look, shown while the whole answer is made. */
  isPreview?: boolean;
  /** Whose vectors it was made of: the key of the user's own model; '' or absent for the encoder. */
  readBy?: string;
  /** Ids of the insights that came in since, and were given a place without grouping all again. */
  arrived?: string[];
  /** By the id of such an insight: the group it may belong to, where that is not sure. */
  suggested?: Record<string, string>;
  /** By group: the name that a language model gave, which one, and what it had read. */
  names?: Record<string, { name: string; by: string; of: string }>;
}

/** The same as it is kept. */
export type PackedAnswer = Omit<StoredGrouping, 'grouping'> & { grouping: PackedGrouping };

/** One group of the last answer, without the reasons of its members; `given` by a language model. */
export type StoredGroup = Group & { given?: string };

/** The bytes of an attachment, under its id. Gone once nothing names it: see `attachment-store.ts`. */
export interface StoredAttachment {
  id: string;
  blob: Blob;
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
      byAttachments: number;
    };
  };
  problems: { key: string; value: Problem };
  decisions: { key: string; value: Decision };
  drafts: { key: string; value: Draft; indexes: { byTab: number; byPage: string } };
  outbox: { key: [SharedStore, string]; value: OutboxEntry; indexes: { byHeld: string } };
  settings: { key: string; value: unknown };
  history: { key: string; value: HistoryEntry };
  groupings: { key: string; value: PackedAnswer };
  /** Made of insights and groupings, to look them up: `lookups.ts`. */
  terms: { key: string; value: { id: string; terms: string[] }; indexes: { byTerm: string } };
  groups: { key: string; value: StoredGroup; indexes: { byMember: string } };
  /** What many insights say in the same words: `repeated-store.ts`. */
  repeated: { key: string; value: string[] };
  vectors: { key: string; value: Float32Array };
  shadows: { key: [string, string]; value: Named<Shadow> };
  inflight: { key: [string, string]; value: Named<{ change: Inflight }> };
  syncMeta: { key: string; value: SyncMeta };
  sendings: { key: number; value: Sending };
  webhooks: { key: string; value: WebhookConnection };
  webhookQueue: {
    key: string;
    value: QueuedEvent;
    indexes: { byDue: number; byWebhook: [string, number] };
  };
  pageVersions: { key: string; value: PageVersion; indexes: { byPage: string } };
  attachments: { key: string; value: StoredAttachment };
}

export type StoreName = keyof { [K in keyof Schema as string extends K ? never : K]: unknown };
