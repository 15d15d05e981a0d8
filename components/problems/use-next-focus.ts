import { useLayoutEffect, useRef } from 'preact/hooks';

/** Selectors of what is listed, and of what takes the focus in it. */
interface Places {
  item: string;
  target: string;
}

/** What leaves a list with the focus in it hands the focus to the one that takes its place. */
export function useNextFocus(list: unknown, { item, target }: Places): void {
  const left = useRef<{ element: Element; at: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent): void => {
      const element = event.target instanceof Element ? event.target.closest(item) : null;
      if (element) left.current = { element, at: all(item).indexOf(element) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [item]);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!left.current || left.current.element.isConnected || !isLost) return;
    const next = all(item).at(left.current.at) ?? all(item).at(-1);
    next?.querySelector<HTMLElement>(target)?.focus();
  }, [list, item, target]);
}

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
