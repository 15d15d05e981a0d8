import type { CallName, Request } from './table';

/** Says that something was committed, without the table of calls: the popup is small. */
export const SYNC_RUN: { call: CallName; request: Request<'sync/run'> } = {
  call: 'sync/run',
  request: { retry: false },
};
