import type { IDBPTransaction } from 'idb';
import { SHARED_STORES, type Schema } from './schema';

/** All that one step of the sync may read and write at once. */
export const SYNC_STORES = [
  ...SHARED_STORES,
  'terms',
  'outbox',
  'shadows',
  'inflight',
  'syncMeta',
] as const;
type Names = (typeof SYNC_STORES)[number][];

export type SyncTransaction = IDBPTransaction<Schema, Names, 'readwrite' | 'readonly'>;

export const writable = <S extends Names[number]>(tx: SyncTransaction, store: S) =>
  (tx as IDBPTransaction<Schema, Names, 'readwrite'>).objectStore(store);
