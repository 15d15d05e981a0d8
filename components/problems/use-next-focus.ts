import { useLayoutEffect, useRef } from 'preact/hooks';

/** Selectors of what is listed, of what takes the focus in it, and of what takes it where nothing is left. */
interface Places {
  item: string;
  target: string;
  otherwise?: string;
}

/**
 * What leaves a list with the focus in it hands the focus to the one that takes its place, also when it left while a
 * dialog was open about it. Looked after at each redraw: a dialog closes later than the list changes.
 */
export function useNextFocus({ item, target, otherwise = target }: Places): void {
  const left = useRef<{ element: Element; at: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const remember = ({ target: now }: FocusEvent): void => {
      if (!(now instanceof Element) || now.closest('dialog')) return;
      const element = now.closest(item);
      left.current = element ? { element, at: all(item).indexOf(element) } : undefined;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [item]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!left.current || left.current.element.isConnected || !isLost) return;
    const next = all(item).at(left.current.at) ?? all(item).at(-1);
    left.current = undefined;
    (next ?? document).querySelector<HTMLElement>(next ? target : otherwise)?.focus();
  });
}

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
