import { SyncError } from './sync-error';
import type { UnreadPage } from './protocol/unread';
import type { Sync } from './sync';

/** Asks for page after page. One that is longer than what is read of an answer is asked for by halves. */
export function createPageReader({ endpoint, pageSize = 500 }: Sync) {
  let limit = pageSize;
  return async (since: string | undefined): Promise<UnreadPage> => {
    for (;;) {
      try {
        return await endpoint.changes(since, limit);
      } catch (error) {
        const isTooLong = error instanceof SyncError && error.code === 'too-large';
        if (!isTooLong || limit === 1) throw error;
        limit = Math.ceil(limit / 2);
      }
    }
  };
}
