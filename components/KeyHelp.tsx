import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/base/message';
import './KeyHelp.css';

export interface Shortcut {
  /** As bound, e.g. `Alt+Shift+S`; empty when the browser left it unbound. */
  keys: string;
  does: string;
}

export interface ShortcutSection {
  title: string;
  shortcuts: readonly Shortcut[];
}

interface Props {
  isOpen: boolean;
  sections: readonly ShortcutSection[];
  onClose: () => void;
}

/** The shortcuts as they are really bound. A native dialog brings the focus back where it was. */
export function KeyHelp({ isOpen, sections, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (isOpen && current && !current.open) current.showModal();
    if (!isOpen) current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">{t('keys_title')}</h2>
      {sections.map(({ title, shortcuts }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>{keys ? <kbd>{keys}</kbd> : <em>{t('keys_unbound')}</em>}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
