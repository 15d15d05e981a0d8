import type { WebhookConnection } from '@/lib/domain/connection';
import type { Sending } from '@/lib/sync/sending';

/**
 * A new insight on its way to one webhook. `id` is the event's and stays over all tries. The insight itself is
 * read when it is sent: one that is gone by then is not told, and the choices of then count.
 */
export interface QueuedEvent {
  id: string;
  webhook: string;
  insightId: string;
  /** When it was saved: an instant. */
  time: string;
  attempts: number;
  nextAttemptAt: number;
  /** Why the last try did not end well. */
  outcome?: string;
}

/** Each method is one transaction. */
export interface WebhookStore {
  all: () => Promise<WebhookConnection[]>;
  get: (webhook: string) => Promise<WebhookConnection | undefined>;
  /** The receiver wants nothing more: turned off, and said why. What waits for it stays. */
  stop: (webhook: string) => Promise<void>;
  due: (webhook: string, now: number, limit: number) => Promise<QueuedEvent[]>;
  /** When the next of those that wait for `webhook` is due. */
  nextDue: (webhook: string) => Promise<number | undefined>;
  put: (entry: QueuedEvent) => Promise<void>;
  remove: (id: string) => Promise<void>;
  log: (sending: Sending) => Promise<void>;
}
