import { now } from '@/lib/base/instant';
import type { Send } from '@/lib/naming/endpoint';
import type { Database } from '@/lib/storage/database';
import { logSending } from '@/lib/storage/send-log';
import { FetchError, safeFetch } from '@/lib/sync/safe-fetch';
import type { Sending } from '@/lib/sync/sending';

/** SY52: what a model server is sent of insights stands in the same log as what a team's server is sent. */
export function loggedSend(
  db: Database,
  operation: Sending['operation'],
  insightIds: readonly string[],
): Send {
  return async (url, request) => {
    const log = (outcome: string): Promise<void> =>
      logSending(db, {
        at: now(),
        to: new URL(url).origin,
        operation,
        records: insightIds.map((id) => ({ kind: 'insight', id })),
        bytes: new Blob([request.body ?? '']).size,
        outcome,
      });
    try {
      const answer = await safeFetch(url, request);
      await log(answer.status === 200 ? 'ok' : `status-${answer.status}`);
      return answer;
    } catch (error) {
      await log(error instanceof FetchError ? error.code : 'unreachable');
      throw error;
    }
  };
}
