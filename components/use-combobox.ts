import { useEffect, useId, useState } from 'preact/hooks';

interface Options {
  options: readonly string[];
  onPick: (option: string) => void;
}

/**
 * The keyboard and ARIA of an editable combobox with a list that helps and never decides: nothing is
 * active until an arrow key is pressed.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ (list autocomplete, manual selection)
 */
export function useCombobox({ options, onPick }: Options) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen && options.length > 0;
  const key = options.join('\n');
  useEffect(() => setActive(-1), [key]);
  useReveal(shown ? optionId(listId, active) : '');

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: string) => {
    close();
    onPick(option);
  };
  const move = (step: number) => {
    setOpen(true);
    // One more place than there are options: past the ends nothing is active and the text stands.
    const places = options.length + 1;
    setActive((now) => ((now + 1 + step + places) % places) - 1);
  };
  /** True when the key was the list's own; the field then leaves it alone. */
  const takeKey = (event: KeyboardEvent): boolean => {
    const act = keyAct(event, { shown, picked: options[active], move, pick, close });
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };

  return {
    shown,
    active,
    listId,
    pick,
    close,
    takeKey,
    open: () => setOpen(true),
    inputProps: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': shown,
      'aria-controls': listId,
      'aria-activedescendant': shown && active >= 0 ? optionId(listId, active) : undefined,
      autocomplete: 'off',
      spellcheck: false,
      onBlur: close,
    },
  };
}
export type Combobox = ReturnType<typeof useCombobox>;

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

interface KeyState {
  shown: boolean;
  picked: string | undefined;
  move: (step: number) => void;
  pick: (option: string) => void;
  close: () => void;
}

function keyAct(event: KeyboardEvent, state: KeyState): (() => void) | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey) return undefined;
  const { picked } = state;
  if (event.key === 'ArrowDown') return () => state.move(1);
  if (event.key === 'ArrowUp') return () => state.move(-1);
  if (event.key === 'Enter' && state.shown && picked !== undefined) return () => state.pick(picked);
  if (event.key === 'Escape' && state.shown) return state.close;
  return undefined;
}

function useReveal(id: string): void {
  useEffect(() => {
    // Absent while nothing is active.
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
