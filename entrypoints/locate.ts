import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitPassage } from '@/lib/capture/await-passage';
import { findInPage } from '@/lib/capture/find-in-page';
import type { LocateOutcome } from '@/lib/capture/locate';
import { LOCATE_FUNCTION } from '@/lib/capture/locate-request';
import type { LocateRequest } from '@/lib/capture/locate-request';
import { reveal } from '@/lib/capture/reveal';

// A script that is injected takes no arguments: it leaves a function behind, which is then called.
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [LOCATE_FUNCTION]: locate });
});

async function locate(request: LocateRequest): Promise<LocateOutcome> {
  const place = await awaitPassage(() => findInPage(document, request));
  if (!place) return 'lost';
  reveal(place);
  return place.outcome;
}
