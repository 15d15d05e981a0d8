import type { Locator } from '@/lib/capture/locate';
import { passageLink } from '@/lib/capture/text-fragment';
import type { Request, Response } from '@/lib/messages/table';
import type { WorkerStores } from './stores';

interface Deps {
  stores: () => Promise<Pick<WorkerStores, 'insights'>>;
  mayRead: (url: string) => Promise<boolean>;
  openTab: (url: string) => Promise<number>;
  locator: Locator;
}

const OPENABLE = /^(https?|file):/;

/**
 * Opens an insight's source. Where Verbatim may read the site it finds the passage itself and says how sure
 * it is; elsewhere the link asks the browser to (`opened`: nobody knows whether it did).
 */
export function createPassageOpener({ stores, mayRead, openTab, locator }: Deps) {
  return async ({ insightId }: Request<'passage/open'>): Promise<Response<'passage/open'>> => {
    const insight = await (await stores()).insights.get(insightId);
    const passage = insight?.passages[0];
    if (!insight || !passage) throw new Error('The insight is gone.');
    const { url, deepLink, frameUrl } = insight.source;
    const address = deepLink ?? url;
    if (!OPENABLE.test(address)) return 'refused';
    if (!(await mayRead(address))) {
      await openTab(deepLink ?? passageLink(url, passage));
      return 'opened';
    }
    const tabId = await openTab(address);
    return locator.locate(tabId, { passage, ...(frameUrl !== undefined && { frameUrl }) });
  };
}
