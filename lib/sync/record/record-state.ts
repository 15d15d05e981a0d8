import type { JsonObject } from '@/lib/base/json';
import { applyPatch } from '@/lib/base/merge-patch';
import type { Problem } from '@/lib/sync/protocol/problem';
import type { WireRecord } from '@/lib/sync/protocol/record';
import type { Lens } from './lens';

export interface RecordKey {
  kind: string;
  id: string;
}

/** The record as the server last said it is. `unread`: this version of Verbatim cannot read it (set aside). */
export type Shadow = Pick<WireRecord, 'version' | 'deleted' | 'fields' | 'by' | 'receivedAt'> & {
  unread?: true;
  /** In which life of the workspace `version` counts: of two lives they are not compared. */
  epoch: string;
};

/** A frozen change: sent as it stands until the server has answered it. */
export interface Inflight {
  /** The mutation's id, for ever. */
  id: string;
  base: number;
  baseFields: JsonObject;
  set?: JsonObject;
  delete?: true;
  /** How often the server failed on it. */
  attempts: number;
}

/** A change that waits. `base`: the record when it was first touched, null when there was none. */
export interface Open {
  base: JsonObject | null;
  /** The server refused it: waits for an edit or for `retry`, visible until then. */
  held?: Problem;
}

/** All that is known of one shared record. `view` is what people see and edit; absent: deleted or never made. */
export interface RecordState {
  shadow?: Shadow;
  inflight?: Inflight;
  open?: Open;
  view?: JsonObject;
}

export type NoticeCode =
  /** You deleted what somebody else changed: the change was kept. */
  | 'delete-undone'
  /** A record that was deleted is back, because somebody edited it. */
  | 'came-back';
export interface Notice extends RecordKey {
  code: NoticeCode;
  by: string;
  at: string;
}

/** What a step needs to know besides the state. */
export interface StepContext {
  key: RecordKey;
  lens: Lens;
  newId: () => string;
  /** Whether this version of Verbatim can show these fields. */
  reads: (key: RecordKey, fields: JsonObject) => boolean;
  notice: (notice: Notice) => void;
}

/** One step of a record: pure, so that the store can run it inside a transaction. */
export type Step = (state: RecordState, context: StepContext) => RecordState;

export const toShadow = (
  { version, deleted, fields, by, receivedAt }: WireRecord,
  epoch: string,
): Shadow => ({
  epoch,
  version,
  deleted,
  fields,
  by,
  receivedAt,
});

export const liveFields = (shadow: Shadow | undefined): JsonObject | undefined =>
  shadow && !shadow.deleted ? shadow.fields : undefined;

/** The record as it will be once what is in flight has arrived. */
export function underlay({ shadow, inflight }: RecordState): JsonObject | undefined {
  if (!inflight) return liveFields(shadow);
  if (inflight.delete) return undefined;
  return applyPatch(liveFields(shadow) ?? inflight.baseFields, inflight.set ?? {});
}
