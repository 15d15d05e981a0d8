import { t } from '@/lib/base/message';
import './UndoBar.css';

interface Props {
  /** What was done; empty when there is nothing to undo. */
  message: string;
  /** What the button says; default: Undo. */
  label?: string;
  onUndo: () => void;
  onClose: () => void;
  /** The shortcut as it is bound, shown on the button. */
  undoKey?: string;
}

/** Says what was done and takes it back. It never leaves by itself: the screen decides when. */
export function UndoBar({ message, label, onUndo, onClose, undoKey }: Props) {
  return (
    <div class="undo-bar" data-empty={message === ''}>
      <output>{message}</output>
      {message !== '' && (
        <>
          <button type="button" class="button button-quiet" onClick={onUndo}>
            {label ?? t('undo')}
            {undoKey !== undefined && <kbd>{undoKey}</kbd>}
          </button>
          <button
            type="button"
            class="button button-icon"
            aria-label={t('undo_close')}
            onClick={onClose}
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </div>
  );
}
