import { signal } from '@preact/signals';
import {
  planRestore,
  readBackup,
  writeBackup,
  type PlannedRecord,
  type RestorePlan,
} from '@/lib/exchange/backup';
import type { BackupStore } from '@/lib/storage/backup-store';

export type BackupState =
  | { name: 'idle' | 'restored' | 'erased' | 'failed' }
  | { name: 'unreadable'; why: 'not-json' | 'not-a-backup' }
  /** What the chosen file would do; nothing is written until it is confirmed. */
  | { name: 'planned'; plan: RestorePlan; broken: number };

/** Backup to a file and back: the way out, and the way to another machine. */
export function createBackupModel(store: BackupStore) {
  const state = signal<BackupState>({ name: 'idle' });
  let writes: PlannedRecord[] = [];

  const guard = async (work: () => Promise<BackupState>): Promise<void> => {
    try {
      state.value = await work();
    } catch {
      state.value = { name: 'failed' };
    }
  };

  return {
    state,
    /** The whole collection as text. */
    text: async (): Promise<string> => writeBackup(await store.read()),
    plan: (text: string): Promise<void> =>
      guard(async () => {
        const read = readBackup(text);
        if (!read.ok) return { name: 'unreadable', why: read.why };
        const planned = planRestore(read.records, await store.read());
        ({ writes } = planned);
        return { name: 'planned', plan: planned.plan, broken: read.broken };
      }),
    restore: (): Promise<void> =>
      guard(async () => {
        await store.write(writes);
        return { name: 'restored' };
      }),
    erase: (): Promise<void> =>
      guard(async () => {
        await store.erase();
        return { name: 'erased' };
      }),
  };
}
export type BackupModel = ReturnType<typeof createBackupModel>;
