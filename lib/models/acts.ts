import { signal } from '@preact/signals';
import type { Act } from '@/lib/domain/act';
import type { Edit } from '@/lib/storage/writable-change';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { HistoryStore } from '@/lib/storage/history-store';
import { storageTrouble, type StorageTrouble } from './storage-trouble';

interface Deps {
  history: HistoryStore;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
}

/** What was just done, or taken back, for the line that offers to undo it. */
export interface Done {
  act: Act;
  turn: 'done' | 'undone' | 'redone';
}

/** Everything a person does in the review goes through here, so that all of it can be taken back. */
export function createActs({ history, onChanges }: Deps) {
  const last = signal<Done | undefined>(undefined);
  const next = signal<{ undo?: Act; redo?: Act }>({});
  const trouble = signal<StorageTrouble | undefined>(undefined);

  async function guard(work: () => Promise<Done | undefined>): Promise<boolean> {
    try {
      last.value = (await work()) ?? last.value;
      trouble.value = undefined;
      return true;
    } catch (error) {
      trouble.value = storageTrouble(error);
      return false;
    }
  }

  const readNext = async (): Promise<void> => void (next.value = await history.next());
  onChanges((events) => {
    if (events.some(({ store }) => store === 'history')) void readNext();
  });
  void readNext();

  return {
    last,
    next,
    trouble,
    /** Resolves to true once it is on disk. */
    run: ({ act, edits }: { act: Act; edits: readonly Edit[] }): Promise<boolean> =>
      guard(async () => {
        await history.act(act, [...edits]);
        return { act, turn: 'done' };
      }),
    undo: (): Promise<boolean> =>
      guard(async () => {
        const act = await history.undo();
        return act && { act, turn: 'undone' };
      }),
    redo: (): Promise<boolean> =>
      guard(async () => {
        const act = await history.redo();
        return act && { act, turn: 'redone' };
      }),
    dismiss: (): void => void (last.value = undefined),
  };
}
export type Acts = ReturnType<typeof createActs>;
