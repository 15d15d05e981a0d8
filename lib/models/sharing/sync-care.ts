import { signal } from '@preact/signals';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { HeldChange, SyncStatusStore } from '@/lib/storage/sync-status-store';
import type { Refused } from '@/lib/sync/attachments/attachment-store';
import type { RecordKey } from '@/lib/sync/record/record-state';
import type { Sending } from '@/lib/sync/sending';
import type { ResyncAnswer, SyncMeta } from '@/lib/sync/store';

type Record = HeldChange['record'];

interface Deps {
  store: Pick<
    SyncStatusStore,
    'meta' | 'held' | 'pictures' | 'sendings' | 'clearSendings' | 'record'
  >;
  unread: () => Promise<RecordKey[]>;
  retryHeld: (keys: RecordKey[]) => Promise<void>;
  forgetNotices: () => Promise<void>;
  answerResync: (answer: ResyncAnswer) => Promise<void>;
  /** Has the worker go on. */
  run: () => Promise<void>;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
}

/** Pictures that the server would not take, and how many of the team's have no room here. */
interface PictureTrouble {
  refused: readonly Refused[];
  roomless: number;
}

const PAUSE_MS = 200;

/** What the sync could not settle by itself, for a person to look at, and the log of what was sent. */
export function createSyncCare(deps: Deps) {
  const held = signal<readonly HeldChange[]>([]);
  const notices = signal<readonly { notice: SyncMeta['notices'][number]; record: Record }[]>([]);
  const resync = signal<{ removes: number; of: number; some: Record[] } | undefined>(undefined);
  const unread = signal(0);
  const pictures = signal<PictureTrouble>({ refused: [], roomless: 0 });
  const sendings = signal<readonly Sending[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    const meta = await deps.store.meta();
    held.value = await deps.store.held();
    const { refused = [], roomless = [] } = (await deps.store.pictures()) ?? {};
    pictures.value = { refused, roomless: roomless.length };
    sendings.value = await deps.store.sendings();
    unread.value = (await deps.unread()).length;
    notices.value = await Promise.all(
      (meta?.notices ?? []).map(async (notice) => ({
        notice,
        record: await deps.store.record(notice),
      })),
    );
    resync.value =
      meta?.pause === 'asks' && meta.resync
        ? {
            removes: meta.resync.removes,
            of: meta.resync.of,
            some: await Promise.all(meta.resync.some.map(deps.store.record)),
          }
        : undefined;
  }

  deps.onChanges(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(), PAUSE_MS);
  });

  return {
    held,
    notices,
    resync,
    unread,
    pictures,
    sendings,
    load,
    /** What the server would not take goes once more, and what had no room is fetched if there is some now. */
    retryPictures: deps.run,
    async retryHeld(): Promise<void> {
      await deps.retryHeld(held.value.map(({ kind, id }) => ({ kind, id })));
      await deps.run();
    },
    /** The refused changes as JSON, with the server's reasons. */
    heldText: (): string => JSON.stringify(held.value, undefined, 2),
    async answer(answer: ResyncAnswer): Promise<void> {
      await deps.answerResync(answer);
      await deps.run();
    },
    forgetNotices: (): Promise<void> => deps.forgetNotices().then(load),
    clearLog: (): Promise<void> => deps.store.clearSendings().then(load),
  };
}
export type SyncCare = ReturnType<typeof createSyncCare>;
