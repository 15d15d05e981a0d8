import { DEFAULT_LIMITS } from '@/lib/sync/protocol/limits';
import type { WireLimits } from '@/lib/sync/protocol/describe';
import type { Db } from './database/db';
import { createTogether, type Together } from './group-commit';
import { createLastSeen, type LastSeen } from './last-seen';
import { createMetrics, type Metrics } from './metrics';
import { createRateLimit, type RateLimit } from './rate-limit';
import { createWaiters, type Waiters } from './waiters';

/** One structured line of the log. Ids and figures, never text of a record nor a token. */
export type Log = (line: Record<string, string | number>) => void;

export interface ServiceOptions {
  db: Db;
  name?: string;
  clock?: () => number;
  limits?: Partial<WireLimits>;
  requestsPerMinute?: number;
  failedSignInsPerMinute?: number;
  /** How long a new token lives; 0: until it is revoked. */
  tokenDays?: number;
  log?: Log;
}

/** All that a request may need beside itself. */
export interface Service {
  db: Db;
  name: string;
  clock: () => number;
  limits: WireLimits;
  tokenDays: number;
  requests: RateLimit;
  failedSignIns: RateLimit;
  seen: LastSeen;
  together: Together;
  metrics: Metrics;
  waiters: Waiters;
  log: Log;
  stopping: AbortSignal;
  /** Ends all long polls; new ones are answered at once. */
  stop: () => void;
}

export function createService(options: ServiceOptions): Service {
  const { db, name = 'Verbatim', clock = Date.now, log = () => {} } = options;
  const stopping = new AbortController();
  const waiters = createWaiters();
  return {
    db,
    name,
    clock,
    log,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    tokenDays: options.tokenDays ?? 365,
    requests: createRateLimit(options.requestsPerMinute ?? 600, clock),
    failedSignIns: createRateLimit(options.failedSignInsPerMinute ?? 10, clock),
    seen: createLastSeen(db),
    together: createTogether(db),
    metrics: createMetrics(),
    waiters,
    stopping: stopping.signal,
    stop: () => {
      stopping.abort();
      waiters.stop();
    },
  };
}
