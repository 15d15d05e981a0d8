import { signal } from '@preact/signals';
import { render } from 'preact';
import '@/components/tokens.css';
import '@/components/controls.css';
import '@/components/page.css';
import { createBackupModel } from '@/lib/models/backup-model';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import { usePageLanguage } from '@/lib/platform/language';
import { boundCommands, openShortcutSettings } from '@/lib/platform/shortcuts';
import { readStorageUse } from '@/lib/platform/storage-use';
import { createBackupStore } from '@/lib/storage/backup-store';
import { openDatabase } from '@/lib/storage/database';
import { createSettingStore } from '@/lib/storage/setting-store';
import { composeModels } from './compose-models';
import { modelExample } from './model-example';
import { Options } from './Options';

usePageLanguage();

const trouble = signal<StorageTrouble | undefined>(undefined);
const db = await openDatabase((what) => (trouble.value = what));
const settings = createSettingStore(db);
const store = createBackupStore(db);
const [author, singleKeys, competitors, commands, use, count, models, example] = await Promise.all([
  settings.settle('author'),
  settings.get('singleKeys'),
  settings.get('competitors'),
  boundCommands(),
  readStorageUse(),
  store.count(),
  composeModels(settings),
  modelExample(db),
]);

render(
  <Options
    trouble={trouble}
    initial={{ author, singleKeys, competitors }}
    commands={commands}
    use={{ ...use, count }}
    backup={createBackupModel(store)}
    models={models}
    example={example}
    onCompetitors={(known) => void settings.set('competitors', known)}
    onName={(name) => void settings.set('author', { ...author, name })}
    onSingleKeys={(isOn) => void settings.set('singleKeys', isOn)}
    onShortcuts={() => void openShortcutSettings()}
  />,
  document.querySelector('#app') ?? document.body,
);
