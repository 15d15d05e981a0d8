import { useLayoutEffect } from 'preact/hooks';

const READY = 'verbatim:ready';

const drawn = Promise.withResolvers<void>();

/** Resolves when the first screen is drawn: what it does not need may be read from then on. */
export const firstScreen: Promise<void> = drawn.promise;

/** Marks the moment the first screen is in the document, for the benchmark and for who waits for a picture. */
export function useReady(isDrawn: boolean): void {
  useLayoutEffect(() => {
    if (!isDrawn) return;
    if (performance.getEntriesByName(READY).length === 0) performance.mark(READY);
    drawn.resolve();
  }, [isDrawn]);
}
