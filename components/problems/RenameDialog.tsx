import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { t } from '@/lib/base/message';
import { LIMITS } from '@/lib/domain/limits';

interface Props {
  statement: string;
  onRename: (statement: string) => void;
  onClose: () => void;
}

export function RenameDialog({ statement, onRename, onClose }: Props) {
  const [text, setText] = useState(statement);
  return (
    <Dialog title={t('review_rename')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onRename(text.trim());
        }}
      >
        <input
          type="text"
          class="input"
          dir="auto"
          aria-label={t('review_statement')}
          value={text}
          maxLength={LIMITS.statementCharacters}
          required
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="dialog-acts">
          <button type="submit" class="button button-primary">
            {t('review_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
