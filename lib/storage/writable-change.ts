import type { ChangeEvent } from './changes';
import { LOOKUP_OF } from './lookups';
import type { EditedRecords, EditedStore, Schema, StoreName } from './schema';

type WritableStore = Exclude<
  StoreName,
  | 'outbox'
  | 'shadows'
  | 'inflight'
  | 'syncMeta'
  | 'sendings'
  | 'webhooks'
  | 'webhookQueue'
  | 'terms'
  | 'groups'
  | 'repeated'
>;

/** Reads and writes one record inside the transaction: no edit made meanwhile is overwritten. */
export type Edit = {
  [S in EditedStore]: {
    store: S;
    id: string;
    edit: (current: EditedRecords[S] | undefined) => EditedRecords[S] | undefined;
  };
}[EditedStore];

export type Change =
  | {
      [S in WritableStore]:
        | { store: S; put: Schema[S]['value']; key?: Schema[S]['key'] }
        | { store: S; remove: Schema[S]['key'] };
    }[WritableStore]
  | Edit
  | Telling;

/** A new insight that webhooks are told of. What is pulled, restored or made as a sample is not. */
export interface Telling {
  store: 'webhookQueue';
  tell: string;
}

/** What a change is written into, with what is looked up in it. */
export const storesOf = ({ store }: Change): StoreName[] => [store, LOOKUP_OF[store] ?? store];

export function keyOf(change: Change): string {
  if ('edit' in change) return change.id;
  if ('tell' in change) return change.tell;
  if ('remove' in change) return change.remove;
  return change.key ?? (change.put as { id: string }).id;
}

export function toEvents(changes: Change[]): ChangeEvent[] {
  const byStore = Map.groupBy(changes, (change) => change.store);
  return [...byStore].map(([store, some]) => ({ store, ids: some.map(keyOf) }));
}
