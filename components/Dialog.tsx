import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '@/lib/base/message';
import './Dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Open for as long as it is drawn. A native dialog keeps the focus inside. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    if (!dialog.current?.open) dialog.current?.showModal();
    // Whoever opens a dialog with a field wants to write: the button that closes comes first by itself.
    const field = dialog.current?.querySelector<HTMLInputElement>('[type=text], [type=search]');
    field?.focus();
    field?.select();
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
