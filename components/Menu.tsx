import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './Menu.css';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  /** The key that does the same without the menu. */
  keys?: string;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
}

/** A button with acts behind it, by the keyboard pattern of https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/. */
export function Menu({ label, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isOpen) focusItem(root.current, 0);
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      class="menu"
      ref={root}
      onFocusOut={(event) => {
        if (!root.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="button button-icon"
        ref={button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <div
          class="menu-items"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => walk(event, root.current, close)}
        >
          {items.map((item) => (
            <Item key={item.label} {...item} close={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ label, keys, onChoose, close }: MenuItem & { close: () => void }) {
  const choose = (): void => {
    close();
    onChoose();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={choose}>
      <span>{label}</span>
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

const itemsOf = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

/** Goes round: after the last comes the first. */
function focusItem(root: HTMLElement | null, index: number): void {
  const items = itemsOf(root);
  items.at(index % Math.max(1, items.length))?.focus();
}

function walk(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const at = itemsOf(root).findIndex((item) => item === document.activeElement);
  const steps: Record<string, () => void> = {
    ArrowDown: () => focusItem(root, at + 1),
    ArrowUp: () => focusItem(root, at - 1),
    Home: () => focusItem(root, 0),
    End: () => focusItem(root, -1),
    Escape: close,
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  step();
}
