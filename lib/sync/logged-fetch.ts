import { safeFetch, type SafeAnswer, type SafeRequest } from './safe-fetch';
import { logged, type Sending, type SendLog } from './sending';

interface About {
  operation: Sending['operation'];
  insightIds: readonly string[];
}

/** SY52: what a model server is sent of insights stands in the same log as what a team's server is sent. */
export const loggedFetch =
  (log: SendLog, { operation, insightIds }: About, fetcher?: typeof fetch) =>
  async (url: string, request: SafeRequest): Promise<SafeAnswer> => {
    const records = insightIds.map((id) => ({ kind: 'insight' as const, id }));
    const bytes = new Blob([request.body ?? '']).size;
    return logged(
      log,
      { to: new URL(url).origin, operation, records, bytes },
      () => safeFetch(url, request, fetcher),
      ({ status }) => (status === 200 ? 'ok' : `status-${status}`),
    );
  };
