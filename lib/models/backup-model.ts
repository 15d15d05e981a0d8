import { signal } from '@preact/signals';
import {
  planRestore,
  readBackup,
  writeBackup,
  type PlannedRecord,
  type RestorePlan,
} from '@/lib/exchange/backup';
import { readPicture, writePicture } from '@/lib/exchange/picture-file';
import type { BackupStore } from '@/lib/storage/backup-store';
import type { StoredAttachment } from '@/lib/storage/schema';

export type BackupState =
  | { name: 'idle' | 'restored' | 'erased' | 'failed' }
  | { name: 'unreadable'; why: 'not-json' | 'not-a-backup' }
  /** What the chosen file would do; nothing is written until it is confirmed. */
  | { name: 'planned'; plan: RestorePlan; broken: number };

/** Backup to a file and back: the way out, and the way to another machine. */
export function createBackupModel(store: BackupStore) {
  const state = signal<BackupState>({ name: 'idle' });
  let writes: PlannedRecord[] = [];
  let pictures: StoredAttachment[] = [];

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
    text: async (): Promise<string> => {
      const [records, pictures] = await Promise.all([store.read(), store.readAttachments()]);
      return writeBackup(records, await Promise.all(pictures.map(writePicture)));
    },
    plan: (text: string): Promise<void> =>
      guard(async () => {
        const read = readBackup(text);
        if (!read.ok) return { name: 'unreadable', why: read.why };
        const planned = planRestore(read.records, await store.read());
        ({ writes } = planned);
        const decoded = await Promise.all(read.attachments.map(readPicture));
        pictures = decoded.filter((picture) => picture !== undefined);
        const broken = read.broken + decoded.length - pictures.length;
        return { name: 'planned', plan: planned.plan, broken };
      }),
    restore: (): Promise<void> =>
      guard(async () => {
        await store.write(writes, pictures);
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
