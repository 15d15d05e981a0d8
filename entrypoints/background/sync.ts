import { clearAlarm, setAlarm } from '@/lib/platform/alarms';
import { exclusively } from '@/lib/platform/lock';
import { mayRead } from '@/lib/platform/permissions';
import { secrets } from '@/lib/platform/secrets';
import { readRoom } from '@/lib/platform/storage-use';
import { ownVersion } from '@/lib/platform/worker';
import { createAttachmentTransfer } from '@/lib/storage/attachment-transfer';
import { createSyncStore } from '@/lib/storage/sync-store';
import { createInsightRedactor } from '@/lib/sync/record/insight-redactor';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { createSyncRunner, MINUTES_BETWEEN } from '@/lib/sync/runner';
import { newMeta } from '@/lib/sync/store';
import type { WorkerStores } from './stores';

export const SYNC_ALARM = 'sync';

/** The runner of the sync with the server, on this browser. */
export const composeSync = (stores: () => Promise<Pick<WorkerStores, 'db' | 'connections'>>) =>
  createSyncRunner({
    connection: async () => (await stores()).connections.get('server'),
    token: () => secrets.get('server'),
    store: async () => createSyncStore((await stores()).db, newMeta),
    attachments: async () => createAttachmentTransfer((await stores()).db),
    lens: async (sharing) =>
      sharingLens(
        sharing,
        createInsightRedactor(await (await stores()).connections.settle('pseudonymKey')),
      ),
    room: readRoom,
    mayReach: mayRead,
    exclusively,
    wakeAt: (at) =>
      at === undefined ? clearAlarm(SYNC_ALARM) : setAlarm(SYNC_ALARM, at, MINUTES_BETWEEN),
    version: ownVersion(),
    clock: Date.now,
  });
