import { useEffect } from 'preact/hooks';

/** Acts by the place of a key, with Alt: some layouts write another letter there. */
export function useAltKeys(acts: Record<string, () => unknown>): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      const act = acts[event.code];
      if (!act || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      void act();
    };
    document.addEventListener('keydown', onKey, stop);
    return () => stop.abort();
  });
}
