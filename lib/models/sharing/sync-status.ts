import { computed, signal } from '@preact/signals';
import type { ServerConnection } from '@/lib/domain/connection';
import type { Call } from '@/lib/messages/client';
import type { ChangeEvent } from '@/lib/storage/changes';
import type { SyncFacts } from '@/lib/storage/sync-status-store';
import { causeOf, type SyncCause } from './sync-cause';

/** Where the sync stands, as the foot of the panel and the options say it. */
export interface SyncStatus {
  /** Without a server, or while it is off, there is nothing to say. */
  server: ServerConnection;
  syncedAt: string | undefined;
  waiting: number;
  /** Refused by the server. */
  held: number;
  notices: number;
  cause: SyncCause | undefined;
  /** Nothing is tried until the user acts. */
  isPaused: boolean;
}

interface Deps {
  read: () => Promise<SyncFacts>;
  onChanges: (listener: (events: ChangeEvent[]) => void) => void;
  call: Call;
  isOnline: () => boolean;
}

/** Several changes of one act are read once. */
const PAUSE_MS = 150;

export function createSyncStatus({ read, onChanges, call, isOnline }: Deps) {
  const facts = signal<SyncFacts | undefined>(undefined);
  const status = computed(() => facts.value && toStatus(facts.value, isOnline()));
  const isBusy = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async (): Promise<void> => void (facts.value = await read());

  /** Quiet about a worker that does not answer: it wakes by its alarm. */
  async function run(retry: boolean): Promise<void> {
    await call('sync/run', { retry }).catch(() => {});
    await load();
  }

  onChanges(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(), PAUSE_MS);
  });

  return {
    facts,
    status,
    isBusy,
    load,
    /** Looks for news, as an open panel does now and then. */
    poll: async (): Promise<void> => {
      if (status.value && !status.value.isPaused) await run(false);
    },
    async retry(): Promise<void> {
      isBusy.value = true;
      await run(true);
      isBusy.value = false;
    },
  };
}
export type SyncStatusModel = ReturnType<typeof createSyncStatus>;

function toStatus(
  { server, meta, waiting, held }: SyncFacts,
  isOnline: boolean,
): SyncStatus | undefined {
  if (!server?.on) return undefined;
  return {
    server,
    waiting,
    held,
    syncedAt: meta?.lastSyncAt,
    notices: meta?.notices.length ?? 0,
    cause: meta && causeOf(meta, isOnline),
    isPaused: meta?.pause !== undefined,
  };
}
