import { useLayoutEffect, useRef } from 'preact/hooks';

const STATEMENTS = '[data-problem] .problem-statement';

/** A problem that leaves the list hands the focus to the one that takes its place. */
export function useNextFocus(list: unknown): void {
  const left = useRef<{ id: string | null; at: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      const card = target instanceof Element ? target.closest('[data-problem]') : null;
      const statement = card?.querySelector('.problem-statement');
      if (!card || !statement) return;
      const at = [...document.querySelectorAll(STATEMENTS)].indexOf(statement);
      left.current = { id: card.getAttribute('data-problem'), at };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!left.current || !isLost) return;
    if (document.querySelector(`[data-problem="${left.current.id}"]`)) return;
    const statements = document.querySelectorAll<HTMLElement>(STATEMENTS);
    statements[Math.min(left.current.at, statements.length - 1)]?.focus();
  }, [list]);
}
