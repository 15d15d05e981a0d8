import { useLayoutEffect } from 'preact/hooks';

const READY = 'verbatim:ready';

/** Marks the moment the first screen is in the document, for the benchmark and for who waits for a picture. */
export function useReady(isDrawn: boolean): void {
  useLayoutEffect(() => {
    if (isDrawn && performance.getEntriesByName(READY).length === 0) performance.mark(READY);
  }, [isDrawn]);
}
