import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/lib/base/message';
import './Dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  /** What has the focus first, as a selector: whoever opens a dialog with a field wants to write. */
  focus?: string;
  children: ComponentChildren;
}

const FIELD = '[type=text], [type=search]';

/** Open for as long as it is drawn. A native dialog keeps the focus inside. */
export function Dialog({ title, onClose, focus = FIELD, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    // By itself it would be the button that closes.
    const field = dialog.current?.querySelector<HTMLElement>(focus);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
    // Taken away while open, a dialog does not bring the focus back by itself.
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      // The event comes late: when the next dialog is already there, this one is out of the page.
      onClose={(event) => event.currentTarget.isConnected && onClose()}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="button button-icon"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
