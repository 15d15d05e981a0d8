import { useLayoutEffect, useRef } from 'preact/hooks';

/** A card that was put into another column by its menu keeps the focus there. Returns what to call with its id. */
export function useFollowCard(): (id: string) => void {
  const moved = useRef('');
  useLayoutEffect(() => {
    if (!moved.current || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-problem="${moved.current}"] select`)?.focus();
    moved.current = '';
  });
  return (id) => (moved.current = id);
}
