import { now } from '@/lib/base/instant';
import { createClipper } from '@/lib/capture/clip';
import { createLocator } from '@/lib/capture/locate';
import { createMarker } from '@/lib/capture/marker';
import { setBadge, showCount } from '@/lib/platform/badge';
import { direction } from '@/lib/platform/direction';
import { mayRead } from '@/lib/platform/permissions';
import { addStyle, callInPage, inject } from '@/lib/platform/scripting';
import { openTab } from '@/lib/platform/tabs';
import { openPopup } from '@/lib/platform/worker';
import { createMenuClip } from './menu-clip';
import { createPassageOpener } from './open-passage';
import { createQuickClip } from './quick-clip';
import { createReceipts } from './receipts';
import { createShowClipped } from './show-clipped';
import { openStores } from './stores';
import { composeSync } from './sync';
import { composeWebhooks } from './webhooks';

/** The worker's parts. The one place that knows them all. */
export function compose() {
  // Opened at the first need and closed with the worker, which may be in a moment.
  let opening: ReturnType<typeof openStores> | undefined;
  const stores = () => (opening ??= openStores());
  const clipper = createClipper({ inject });
  const receipts = createReceipts({ direction, inject, callInPage, setBadge });
  const quickClip = createQuickClip({ clipper, receipts, stores, showCount, now });
  return {
    quickClip,
    sync: composeSync(stores),
    tellWebhooks: composeWebhooks(stores),
    menuClip: createMenuClip({ clipper, stores, openPopup, quickClip, now }),
    showClipped: createShowClipped({
      clipper,
      receipts,
      stores,
      marker: createMarker({ inject, call: callInPage, addStyle }),
    }),
    openPassage: createPassageOpener({
      stores,
      mayRead,
      openTab,
      locator: createLocator({ inject, call: callInPage }),
    }),
    settle: async () => void (await (await stores()).settings.settle('author')),
  };
}
