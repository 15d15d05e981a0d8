import { z } from '@/lib/base/z';
import type { Inject } from './clip';
import { LOCATE_FUNCTION } from './locate-request';
import type { LocateRequest } from './locate-request';

/** `refused`: the browser does not let Verbatim read this page, so nobody knows whether it is there. */
const Outcome = z.enum(['found', 'approximate', 'lost']);
export type LocateOutcome = z.infer<typeof Outcome> | 'refused';

interface Deps {
  inject: Inject;
  /** Calls a function that an injected script left behind, in the top frame of a tab. */
  call: (tabId: number, name: string, argument: unknown) => Promise<unknown>;
}

/** Leads back to a passage on the page that a tab shows: scrolls to it, lights it up, says how sure it is. */
export function createLocator({ inject, call }: Deps) {
  return {
    async locate(tabId: number, request: LocateRequest): Promise<LocateOutcome> {
      try {
        await inject({ tabId, frameIds: [0] }, '/locate.js');
        return Outcome.parse(await call(tabId, LOCATE_FUNCTION, request));
      } catch {
        return 'refused'; // no permission for this page, or it went away meanwhile
      }
    },
  };
}
export type Locator = ReturnType<typeof createLocator>;
