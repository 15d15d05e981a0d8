import { useRef } from 'preact/hooks';
import { plural, t } from '@/lib/base/message';
import type { BackupModel, BackupState } from '@/lib/models/backup-model';
import { saveFile } from '@/lib/platform/save-file';

/** Out to a file and back, with what a file would do told first; and the one act that cannot be undone. */
export function Backup({ backup }: { backup: BackupModel }) {
  const erase = useRef<HTMLDialogElement>(null);
  const state = backup.state.value;
  return (
    <section class="page-section">
      <h2>{t('backup_title')}</h2>
      <p>{t('backup_text')}</p>
      <div class="page-actions">
        <button type="button" class="button" onClick={() => void download(backup)}>
          {t('backup_save')}
        </button>
        <label class="button">
          {t('backup_open')}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(backup.plan)}
          />
        </label>
        <button
          type="button"
          class="button button-danger"
          onClick={() => erase.current?.showModal()}
        >
          {t('erase_all')}
        </button>
      </div>
      <output>{stateWords(state)}</output>
      {state.name === 'planned' && (
        <button type="button" class="button button-primary" onClick={() => void backup.restore()}>
          {t('backup_restore')}
        </button>
      )}
      <dialog ref={erase} class="page-dialog" aria-labelledby="erase-title">
        <h3 id="erase-title">{t('erase_title')}</h3>
        <p>{t('erase_text')}</p>
        <form method="dialog" class="page-actions">
          <button type="submit" class="button">
            {t('cancel')}
          </button>
          <button type="submit" class="button button-danger" onClick={() => void backup.erase()}>
            {t('erase_all')}
          </button>
        </form>
      </dialog>
    </section>
  );
}

function stateWords(state: BackupState): string {
  if (state.name === 'unreadable') {
    return t(state.why === 'not-json' ? 'backup_not_json' : 'backup_not_ours');
  }
  return state.name === 'planned' ? planWords(state) : WORDS[state.name]();
}

const WORDS = {
  idle: () => '',
  restored: () => t('backup_restored'),
  erased: () => t('erased'),
  failed: () => t('storage_failed'),
};

function planWords({ plan, broken }: Extract<BackupState, { name: 'planned' }>): string {
  const would = t('backup_plan', plan.added, plan.updated, plan.kept);
  return broken > 0 ? `${would} ${plural('backup_broken', broken)}` : would;
}

async function download(backup: BackupModel): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  saveFile({
    name: `verbatim-${date}.json`,
    type: 'application/json',
    text: await backup.text(),
  });
}
