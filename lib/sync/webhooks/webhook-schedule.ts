import type { Answer } from './send-webhook';
import type { QueuedEvent } from './webhook-store';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The schedule that Standard Webhooks recommends; after the last try the event is given up and logged. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** When to try it again; undefined when it was taken, or is given up. */
export function tryAgain(
  entry: QueuedEvent,
  { outcome, retryAfter }: Answer,
  now: number,
): QueuedEvent | undefined {
  const wait = WAITS[entry.attempts];
  if (outcome === 'ok' || wait === undefined) return undefined;
  const after = Math.max(wait, Math.min(retryAfter ?? 0, 24 * HOUR));
  return { ...entry, attempts: entry.attempts + 1, nextAttemptAt: now + after, outcome };
}
