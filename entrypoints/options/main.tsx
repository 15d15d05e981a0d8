import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import '@/components/page.css';
import { SYNC_RUN } from '@/lib/messages/sync-run';
import { createBackupModel } from '@/lib/models/backup-model';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import { usePageLanguage } from '@/lib/platform/language';
import { secrets } from '@/lib/platform/secrets';
import { sendToWorker } from '@/lib/platform/send';
import { boundCommands, openShortcutSettings } from '@/lib/platform/shortcuts';
import { readStorageUse } from '@/lib/platform/storage-use';
import { createBackupStore } from '@/lib/storage/backup-store';
import { onOwnCommit } from '@/lib/storage/changes';
import { openDatabase } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';
import { composeServer } from './compose-server';
import { composeModels } from './compose-models';
import { composeWebhooks } from './compose-webhooks';
import { modelExample } from './model-example';
import { Options } from './Options';

usePageLanguage();

const trouble = signal<StorageTrouble | undefined>(undefined);
const db = await openDatabase((what) => (trouble.value = what));
const settings = createSettingStore(db);
const store = createBackupStore(db);
const [author, singleKeys, competitors, commands, use, count, server, webhooks, models, example] =
  await Promise.all([
    settings.settle('author'),
    settings.get('singleKeys'),
    settings.get('competitors'),
    boundCommands(),
    readStorageUse(),
    store.count(),
    composeServer(db),
    composeWebhooks(db),
    composeModels(settings),
    modelExample(db),
  ]);

/** Erasing everything leaves no token behind, and no worker that is woken for nothing. */
const forgetConnections = async (): Promise<void> => {
  await secrets.clear();
  await server.server.load();
  await webhooks.load();
  await server.status.retry();
};

onOwnCommit(() => void sendToWorker(SYNC_RUN).catch(() => {}));

render(
  <Options
    trouble={trouble}
    initial={{ author, singleKeys, competitors }}
    commands={commands}
    use={{ ...use, count }}
    backup={createBackupModel({ ...store, erase: () => store.erase().then(forgetConnections) })}
    server={server}
    webhooks={webhooks}
    models={models}
    example={example}
    onCompetitors={(known) => void settings.set('competitors', known)}
    onName={(name) => void settings.set('author', { ...author, name })}
    onSingleKeys={(isOn) => void settings.set('singleKeys', isOn)}
    onShortcuts={() => void openShortcutSettings()}
  />,
  document.querySelector('#app') ?? document.body,
);
