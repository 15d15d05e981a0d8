import type { Port } from '@/lib/base/port';
import type { SearchReply, SearchRequest } from './protocol';

export interface TextSearch {
  /** Ids, best match first. Undefined when a newer question was asked meanwhile. */
  search(text: string): Promise<string[] | undefined>;
  /** The index changed: ask again. */
  onChange(listener: () => void): void;
}

/** The screen's end of the search worker. */
export function createTextSearch(port: Port<SearchReply, SearchRequest>): TextSearch {
  let asked = 0;
  let resolveAsked: ((ids: string[] | undefined) => void) | undefined;
  const listeners: (() => void)[] = [];
  port.addEventListener('message', ({ data }) => {
    if ('changed' in data) for (const listener of listeners) listener();
    else if (data.n === asked) resolveAsked?.(data.ids);
  });
  return {
    search(text) {
      resolveAsked?.(undefined);
      asked += 1;
      port.postMessage({ n: asked, text });
      return new Promise((resolve) => (resolveAsked = resolve));
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
