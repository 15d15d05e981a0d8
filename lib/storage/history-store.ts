import type { Act } from '@/lib/domain/act';
import { takeAgain, takeBack, type Step } from '@/lib/domain/step';
import type { Edit } from './writable-change';
import { commit } from './commit';
import type { Database } from './database';
import type { HistoryEntry } from './schema';

/** Acts that survive closing: undone newest first, done again in the order in which they were done. */
export function createHistoryStore(db: Database) {
  return {
    /** Applies `edits` in one transaction and remembers them as `act`. */
    act: (act: Act, edits: Edit[]): Promise<void> => commit(db, edits, act),
    undo: () => turn(db, nextUndo, takeBack, true),
    redo: () => turn(db, nextRedo, takeAgain, false),
    /** What undo and redo would do, for their labels. */
    async next(): Promise<{ undo?: Act; redo?: Act }> {
      const [undo, redo] = await Promise.all([nextUndo(db), nextRedo(db)]);
      return { ...(undo && { undo: undo.act }), ...(redo && { redo: redo.act }) };
    },
  };
}
export type HistoryStore = ReturnType<typeof createHistoryStore>;

type Turn = <T extends object>(current: T | undefined, step: Step) => T | undefined;
type Find = (db: Database) => Promise<HistoryEntry | undefined>;

/** Resolves to the act that was undone or done again, or undefined when there is none. */
async function turn(db: Database, find: Find, apply: Turn, undone: boolean) {
  const entry = await find(db);
  if (!entry) return undefined;
  const edits = entry.steps.map(
    (step) => ({ ...step, edit: (current: object | undefined) => apply(current, step) }) as Edit,
  );
  await commit(db, [...edits, { store: 'history', put: { ...entry, undone } }]);
  return entry.act;
}

async function nextUndo(db: Database): Promise<HistoryEntry | undefined> {
  let cursor = await db.transaction('history').store.openCursor(null, 'prev');
  while (cursor?.value.undone) cursor = await cursor.continue();
  return cursor?.value;
}

async function nextRedo(db: Database): Promise<HistoryEntry | undefined> {
  let oldest: HistoryEntry | undefined;
  let cursor = await db.transaction('history').store.openCursor(null, 'prev');
  while (cursor?.value.undone) {
    oldest = cursor.value;
    cursor = await cursor.continue();
  }
  return oldest;
}
