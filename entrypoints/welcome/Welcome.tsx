import { t } from '@/lib/base/message';
import type { BoundCommand } from '@/lib/platform/shortcuts';

interface Props {
  commands: readonly BoundCommand[];
  onReview: () => void;
  onShortcuts: () => void;
}

/** Shown once after installing: what to do first, with the keys as this browser really bound them. */
export function Welcome({ commands, onReview, onShortcuts }: Props) {
  const keysOf = (name: string): string =>
    commands.find((command) => command.name === name)?.keys ?? '';
  const clip = keysOf('_execute_action');
  const quick = keysOf('quick-clip');
  return (
    <main class="page">
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_text')}</p>
      <ol class="page-steps">
        <li>{clip ? t('welcome_clip', clip) : t('welcome_clip_no_key')}</li>
        <li>{quick ? t('welcome_quick', quick) : t('welcome_quick_no_key')}</li>
        <li>{t('welcome_review')}</li>
      </ol>
      <div class="page-actions">
        <button type="button" class="button button-primary" onClick={onReview}>
          {t('welcome_open')}
        </button>
        <button type="button" class="button" onClick={onShortcuts}>
          {t('options_change_keys')}
        </button>
      </div>
      <p class="field-label">{t('welcome_private')}</p>
    </main>
  );
}
