import { toFields } from '@/lib/base/fields';
import { newId } from '@/lib/domain/id';
import { createClient } from '@/lib/messages/client';
import { createLeaving } from '@/lib/models/sharing/leaving';
import { createServerModel } from '@/lib/models/sharing/server-model';
import { createSyncCare } from '@/lib/models/sharing/sync-care';
import { createSyncStatus } from '@/lib/models/sharing/sync-status';
import { askToConnect, asksForConsent, mayRead } from '@/lib/platform/permissions';
import { secrets } from '@/lib/platform/secrets';
import { sendToWorker } from '@/lib/platform/send';
import { onChanges } from '@/lib/storage/changes';
import { createConnectionStore } from '@/lib/storage/connection-store';
import type { Database } from '@/lib/storage/database';
import { createInsightStore } from '@/lib/storage/insight-store';
import { createSyncStatusStore } from '@/lib/storage/sync-status-store';
import { createSyncStore } from '@/lib/storage/sync-store';
import { acceptInvite } from '@/lib/sync/accept-invite';
import { checkAddress, explain, testConnection } from '@/lib/sync/connection-test';
import { previewOf } from '@/lib/sync/preview';
import { sharingLens } from '@/lib/sync/record/sharing-lens';
import { answerResync, forgetNotices, forgetPlace, retryHeld } from '@/lib/sync/resume';
import { newMeta } from '@/lib/sync/store';
import { createPreviewRedactor } from './redactor';

/** The parts of the connection with a server, put together for the options. */
export async function composeServer(db: Database) {
  const [connections, insights] = [createConnectionStore(db), createInsightStore(db)];
  const [facts, sync] = [createSyncStatusStore(db), createSyncStore(db, newMeta)];
  const forever = new AbortController().signal;
  const listen: Parameters<typeof createSyncStatus>[0]['onChanges'] = (listener) =>
    onChanges(listener, forever);
  const [withConsent, redactor] = await Promise.all([
    asksForConsent(),
    createPreviewRedactor(connections, listen),
  ]);
  const circumstances = { isOnline: () => navigator.onLine, isPermitted: mayRead };
  const status = createSyncStatus({
    call: createClient(sendToWorker),
    onChanges: listen,
    isOnline: circumstances.isOnline,
    read: () => facts.facts(),
  });
  const server = createServerModel({
    connections,
    secrets,
    check: checkAddress,
    askToConnect: (url) => askToConnect(url, withConsent),
    test: (address) => testConnection(address, circumstances),
    accept: (baseUrl, body) => acceptInvite(baseUrl, body, { log: sync.log, clock: Date.now }),
    explain: (error, url) => explain(error, url, circumstances),
    newDevice: newId,
    retry: () => status.retry(),
    forget: () => forgetPlace(sync),
  });
  const parts = {
    server,
    status,
    leaving: createLeaving({
      server: server.server,
      newest: insights.newest,
      preview: (insight, sharing) =>
        previewOf(
          { kind: 'insight', id: insight.id },
          toFields(insight),
          sharingLens(sharing, redactor),
        ),
    }),
    care: createSyncCare({
      store: facts,
      unread: sync.unread,
      retryHeld: (keys) => retryHeld(sync, keys),
      forgetNotices: () => forgetNotices(sync),
      answerResync: (answer) => answerResync(sync, answer),
      run: () => status.retry(),
      onChanges: listen,
    }),
  };
  await Promise.all([server.load(), status.load(), parts.leaving.load(), parts.care.load()]);
  return parts;
}
export type ServerParts = Awaited<ReturnType<typeof composeServer>>;
