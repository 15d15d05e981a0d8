import type { ReadonlySignal } from '@preact/signals';
import { useEdited } from '@/components/use-edited';
import { StorageWarning } from '@/components/StorageWarning';
import { plural, t } from '@/lib/base/message';
import type { Competitor } from '@/lib/domain/competitor';
import type { Author } from '@/lib/domain/settings';
import type { BackupModel } from '@/lib/models/backup-model';
import type { WebhookModel } from '@/lib/models/webhook-model';
import type { ModelChoice } from '@/lib/models/model-choice';
import type { StorageTrouble } from '@/lib/models/storage-trouble';
import type { Prompt } from '@/lib/naming/model';
import type { BoundCommand } from '@/lib/platform/shortcuts';
import type { StorageUse } from '@/lib/platform/storage-use';
import { Backup } from './Backup';
import { Competitors } from './Competitors';
import type { ServerParts } from './compose-server';
import { Connections } from './Connections';
import { Models } from './Models';
import { Shortcuts } from './Shortcuts';
import { Webhooks } from './Webhooks';

interface Props {
  trouble: ReadonlySignal<StorageTrouble | undefined>;
  initial: { author: Author; singleKeys: boolean; competitors: readonly Competitor[] };
  commands: readonly BoundCommand[];
  use: StorageUse & { count: number };
  backup: BackupModel;
  server: ServerParts;
  webhooks: WebhookModel;
  models: ModelChoice;
  example: Prompt | undefined;
  onCompetitors: (competitors: Competitor[]) => void;
  onName: (name: string) => void;
  onSingleKeys: (isOn: boolean) => void;
  onShortcuts: () => void;
}

export function Options({
  trouble,
  initial,
  commands,
  use,
  backup,
  server,
  webhooks,
  models,
  example,
  ...on
}: Props) {
  const [name, setName] = useEdited(initial.author.name, on.onName);
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      <StorageWarning trouble={trouble.value} />
      <section class="page-section">
        <h2>{t('options_you')}</h2>
        <label class="field">
          <span class="field-label">{t('options_name')}</span>
          <input
            class="input"
            dir="auto"
            autocomplete="name"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <span class="field-label">{t('options_name_why')}</span>
        </label>
      </section>
      <Shortcuts
        commands={commands}
        singleKeys={initial.singleKeys}
        onSingleKeys={on.onSingleKeys}
        onShortcuts={on.onShortcuts}
      />
      <Competitors initial={initial.competitors} onChange={on.onCompetitors} />
      <Connections parts={server} name={name} />
      <Webhooks model={webhooks} />
      <Models choice={models} example={example} />
      <Backup backup={backup} />
      <section class="page-section">
        <h2>{t('options_storage')}</h2>
        <p>
          {plural('options_stored', use.count)} {t('options_used', megabytes(use.usedBytes))}{' '}
          {t(use.isPersistent ? 'options_persistent' : 'options_not_persistent')}
        </p>
        <p class="field-label">{t('options_version', use.version)}</p>
      </section>
    </main>
  );
}

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
