import { signal } from '@preact/signals';
import { SYNC_RUN } from '@/lib/messages/sync-run';
import { createBackupModel } from '@/lib/models/backup-model';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import type { WebhookModel } from '@/lib/models/webhooks/webhook-model';
import { secrets } from '@/lib/platform/secrets';
import { sendToWorker } from '@/lib/platform/send';
import { boundCommands } from '@/lib/platform/shortcuts';
import { readStorageUse } from '@/lib/platform/storage-use';
import { createBackupStore } from '@/lib/storage/backup-store';
import { onOwnCommit } from '@/lib/storage/changes';
import { openDatabase } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';
import { composeEmbedding } from './compose-embedding';
import { composeLanguageModel } from './compose-language-model';
import { composeServer, type ServerParts } from './compose-server';
import { composeWebhooks } from './compose-webhooks';

/** The parts of the options, put together: what is set now, and what each section acts on. */
export async function compose() {
  const trouble = signal<StorageTrouble | undefined>(undefined);
  const db = await openDatabase((what) => (trouble.value = what));
  const settings = createSettingStore(db);
  const store = createBackupStore(db);
  const [
    author,
    singleKeys,
    competitors,
    commands,
    use,
    count,
    server,
    webhooks,
    languageModel,
    embedding,
  ] = await Promise.all([
    settings.settle('author'),
    settings.get('singleKeys'),
    settings.get('competitors'),
    boundCommands(),
    readStorageUse(),
    store.count(),
    composeServer(db),
    composeWebhooks(db),
    composeLanguageModel(db, settings),
    composeEmbedding(db, settings),
  ]);
  const forget = () => forgetConnections(server, webhooks);
  onOwnCommit(() => void sendToWorker(SYNC_RUN).catch(() => {}));
  return {
    trouble,
    settings,
    initial: { author, singleKeys, competitors },
    commands,
    use: { ...use, count },
    backup: createBackupModel({ ...store, erase: () => store.erase().then(forget) }),
    server,
    webhooks,
    languageModel,
    embedding,
  };
}
export type OptionsParts = Awaited<ReturnType<typeof compose>>;

/** Erasing everything leaves no token behind, and no worker that is woken for nothing. */
async function forgetConnections(parts: ServerParts, webhooks: WebhookModel): Promise<void> {
  await secrets.clear();
  await parts.server.load();
  await webhooks.load();
  await parts.status.retry();
}
