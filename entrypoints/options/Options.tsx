import { StorageWarning } from '@/components/StorageWarning';
import { useEdited } from '@/components/use-edited';
import { t } from '@/lib/base/message';
import { openShortcutSettings } from '@/lib/platform/shortcuts';
import { Backup } from './Backup';
import { Competitors } from './Competitors';
import type { OptionsParts } from './compose';
import { Embedding } from './Embedding';
import { Server } from './Server';
import { LanguageModel } from './LanguageModel';
import { Shortcuts } from './Shortcuts';
import { Storage } from './Storage';
import { Webhooks } from './Webhooks';

export function Options({ parts }: { parts: OptionsParts }) {
  const { initial, settings } = parts;
  const [name, setName] = useEdited(
    initial.author.name,
    (edited) => void settings.set('author', { ...initial.author, name: edited }),
  );
  return (
    <main class="page">
      <h1>{t('options_title')}</h1>
      <StorageWarning trouble={parts.trouble.value} />
      <You name={name} onName={setName} />
      <Shortcuts
        commands={parts.commands}
        singleKeys={initial.singleKeys}
        onSingleKeys={(isOn) => void settings.set('singleKeys', isOn)}
        onShortcuts={() => void openShortcutSettings()}
      />
      <Competitors
        initial={initial.competitors}
        onChange={(known) => void settings.set('competitors', known)}
      />
      <Server parts={parts.server} name={name} />
      <Webhooks model={parts.webhooks} />
      <LanguageModel {...parts.languageModel} />
      <Embedding choice={parts.embedding} />
      <Backup backup={parts.backup} />
      <Storage use={parts.use} />
    </main>
  );
}

function You({ name, onName }: { name: string; onName: (name: string) => void }) {
  return (
    <section class="page-section">
      <h2>{t('options_you')}</h2>
      <label class="field">
        <span class="field-label">{t('options_name')}</span>
        <input
          class="input"
          dir="auto"
          autocomplete="name"
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
        <span class="field-label">{t('options_name_why')}</span>
      </label>
    </section>
  );
}
