import type { Inject } from './clip';
import { HIGHLIGHT, Marked, MARKS_FUNCTION } from './marks-request';
import type { MarksRequest } from './marks-request';

interface Deps {
  inject: Inject;
  /** Calls a function that an injected script left behind, in the top frame of a tab. */
  call: (tabId: number, name: string, argument: unknown) => Promise<unknown>;
  addStyle: (tabId: number, css: string) => Promise<void>;
}

const STYLE = `::highlight(${HIGHLIGHT}) { background-color: #ffd54a !important; color: #1a1f21 !important; }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT}) { background-color: Mark !important; color: MarkText !important; }
}`;

/** Lights up passages on the page that a tab shows. */
export function createMarker({ inject, call, addStyle }: Deps) {
  return {
    /** Undefined where the browser does not let the page be read. */
    async toggle(tabId: number, requests: MarksRequest): Promise<Marked | undefined> {
      try {
        await inject({ tabId, frameIds: [0] }, '/marks.js');
        // Twice the same style is once the same paint.
        await addStyle(tabId, STYLE);
        return Marked.parse(await call(tabId, MARKS_FUNCTION, requests));
      } catch {
        return undefined; // no permission for this page, or it went away meanwhile
      }
    },
  };
}
export type Marker = ReturnType<typeof createMarker>;
