import type { IDBPObjectStore } from 'idb';
import { now } from '@/lib/base/instant';
import type { Act } from '@/lib/domain/act';
import { newId } from '@/lib/domain/id';
import type { HistoryEntry, Schema, StoreName } from './schema';

type HistoryStore = IDBPObjectStore<Schema, StoreName[], 'history', 'readwrite'>;

/** Older acts can no longer be undone; each holds copies of what it changed. */
export const HISTORY_LENGTH = 200;

/** Ends the history with this act: what was undone before it cannot be done again. */
export async function appendHistory(
  history: HistoryStore,
  act: Act,
  steps: HistoryEntry['steps'],
): Promise<void> {
  if (steps.length === 0) return;
  await dropUndone(history);
  await history.put({ id: newId(), at: now(), act, steps, undone: false });
  await dropOldest(history);
}

async function dropUndone(history: HistoryStore): Promise<void> {
  let cursor = await history.openCursor(null, 'prev');
  while (cursor?.value.undone) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
}

async function dropOldest(history: HistoryStore): Promise<void> {
  const surplus = (await history.count()) - HISTORY_LENGTH;
  if (surplus <= 0) return;
  const keys = await history.getAllKeys(null, surplus);
  await Promise.all(keys.map((key) => history.delete(key)));
}
