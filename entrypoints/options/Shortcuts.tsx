import { t } from '@/lib/base/message';
import type { BoundCommand } from '@/lib/platform/shortcuts';

interface Props {
  commands: readonly BoundCommand[];
  singleKeys: boolean;
  onSingleKeys: (isOn: boolean) => void;
  onShortcuts: () => void;
}

/** The keys as they are really bound, and where to bind them. */
export function Shortcuts({ commands, singleKeys, onSingleKeys, onShortcuts }: Props) {
  return (
    <section class="page-section">
      <h2>{t('keys_title')}</h2>
      <dl class="page-keys">
        {commands.map(({ name, keys, description }) => (
          <div key={name}>
            <dt>{keys ? <kbd>{keys}</kbd> : <em>{t('keys_unbound')}</em>}</dt>
            <dd>{name === '_execute_action' ? t('key_popup') : description}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('options_change_keys')}
      </button>
      <label class="page-check">
        <input
          type="checkbox"
          defaultChecked={singleKeys}
          onChange={(event) => onSingleKeys(event.currentTarget.checked)}
        />
        {t('options_single_keys')}
      </label>
    </section>
  );
}
