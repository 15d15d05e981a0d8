import type { Caller } from './access';
import type { BodyOf, RouteName } from './routes';
import type { Service } from './service';

/** One request, read and allowed. `body` fits the route's schema. */
export interface Call<Body = unknown> {
  service: Service;
  caller: Caller;
  id: string;
  body: Body;
  /** What is uploaded; empty for all other operations. */
  bytes: Uint8Array;
  query: URLSearchParams;
  headers: Headers;
  signal: AbortSignal;
  now: string;
}

/** What some operations do. A value is answered as JSON, nothing as 204. */
export type Handlers<Name extends RouteName> = {
  [N in Name]: (call: Call<BodyOf<N>>) => Promise<unknown>;
};
