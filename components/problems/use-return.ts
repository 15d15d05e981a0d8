import { useLayoutEffect, useRef } from 'preact/hooks';

/** A problem that is closed gives the focus back to where it was opened from. */
export function useReturn(openId: string | undefined): void {
  const last = useRef(openId);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (openId === undefined && last.current && isLost) {
      document
        .querySelector<HTMLElement>(`[data-problem="${last.current}"] .problem-statement`)
        ?.focus();
    }
    last.current = openId;
  }, [openId]);
}
