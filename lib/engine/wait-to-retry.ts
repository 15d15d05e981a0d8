import { readRetryAfter, waitAfter } from '@/lib/sync/backoff';

/** A server that wants more is busy for good: the engine's own encoder answers meanwhile. */
const LONGEST_MS = 30_000;

export function waitToRetry(
  attempt: number,
  retryAfter: string | null,
  signal?: AbortSignal,
): Promise<void> {
  const asked = waitAfter(attempt, readRetryAfter(retryAfter, Date.now()));
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(LONGEST_MS, asked));
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
