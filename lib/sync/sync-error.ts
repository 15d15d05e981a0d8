import type { Problem } from './protocol/problem';
import type { FetchFailure } from './safe-fetch';

/** Why a request did not do its work. `status` is 0 when there was no answer at all. */
export class SyncError extends Error {
  readonly code: FetchFailure | 'not-verbatim' | (string & {});
  readonly status: number;
  readonly problem: Problem | undefined;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | undefined;
  constructor(code: string, answer?: { status: number; problem?: Problem; retryAfter?: number }) {
    super(code);
    this.code = code;
    this.status = answer?.status ?? 0;
    this.problem = answer?.problem;
    this.retryAfter = answer?.retryAfter;
  }
}
