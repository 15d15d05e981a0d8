import { listModels } from '@/lib/naming/endpoint';
import { askToConnect } from '@/lib/platform/permissions';
import { checkUrl, safeFetch } from '@/lib/sync/safe-fetch';

/** What either choice of a model asks of the server that has it. */
export const modelServer = (hasConsent: boolean) => ({
  // Nothing may be awaited before the browser is asked: the click would be over.
  async askToReach(address: string): Promise<boolean> {
    const { href, protocol } = checkUrl(address);
    return askToConnect(href, hasConsent && protocol === 'https:');
  },
  listModels: (address: string): Promise<string[]> => listModels(address, safeFetch),
});
