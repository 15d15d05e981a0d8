import type { Caller } from './access';
import type { Service } from './service';

/** One request, read and allowed. `body` fits the route's schema. */
export interface Call {
  service: Service;
  caller: Caller;
  id: string;
  body: unknown;
  /** What is uploaded; empty for all other operations. */
  bytes: Uint8Array;
  query: URLSearchParams;
  headers: Headers;
  signal: AbortSignal;
  now: string;
}
