import type { TextSearch } from './client';

/** The index costs memory and time: it is started when it is first wanted. */
export function createLazySearch(start: () => TextSearch): TextSearch & { start: () => void } {
  let search: TextSearch | undefined;
  const listeners: (() => void)[] = [];
  const started = (): TextSearch => {
    if (search) return search;
    search = start();
    for (const listener of listeners) search.onChange(listener);
    return search;
  };
  return {
    start: () => void started(),
    search: (text) => started().search(text),
    onChange: (listener) => (search ? search.onChange(listener) : void listeners.push(listener)),
  };
}
