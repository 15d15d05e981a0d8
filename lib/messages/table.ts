import { z } from '@/lib/base/z';
import { Id } from '@/lib/domain/scalars';

/**
 * Every call between a page and the worker: its name, what is asked, what is answered. Both ends parse, so a
 * page of an older version and a worker of a newer one fail with a sentence and not with nonsense.
 */
export const CALLS = {
  /** Opens the source of an insight and, where permission allows, leads to its first passage. */
  'passage/open': {
    request: z.object({ insightId: Id }),
    response: z.enum(['found', 'approximate', 'lost', 'refused', 'opened']),
  },
  /** Syncs with the server now; `retry`: the user asks for it. Resolves when the run is over. */
  'sync/run': {
    request: z.object({ retry: z.boolean() }),
    response: z.enum(['done', 'not-yet', 'paused', 'failed', 'off']),
  },
  /** Lights up in a tab what was clipped from its page; asked again it goes away. */
  'clipped/show': {
    request: z.object({ tabId: z.int() }),
    response: z.void(),
  },
} as const;

export type CallName = keyof typeof CALLS;
export type Request<N extends CallName> = z.infer<(typeof CALLS)[N]['request']>;
export type Response<N extends CallName> = z.infer<(typeof CALLS)[N]['response']>;

/** The answer as it travels: errors are values, because a thrown one loses its kind on the way. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; error: { code: string; message: string } };

export const Envelope = z.object({ call: z.string(), request: z.unknown() });
