import { useLayoutEffect } from 'preact/hooks';

/** Acts by the place of a key, with Alt: some layouts write another letter there. */
export function useAltKeys(acts: Record<string, () => unknown>): void {
  useKeys((event) => {
    const act = acts[event.code];
    if (!act || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void act();
  });
}

/** Ctrl or Cmd with Enter saves from anywhere, also from the note. */
export function useSaveKey(save: () => unknown): void {
  useKeys((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  });
}

/** Heard from the moment it is drawn: an ordinary effect waits for a frame, and a key in it would be lost. */
function useKeys(onKey: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', onKey, stop);
    return () => stop.abort();
  });
}
