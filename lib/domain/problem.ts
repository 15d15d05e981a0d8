import { z } from '@/lib/base/z';
import { Alternates } from './alternate';
import { LIMITS } from './limits';
import { Id, Instant, Line, Url } from './scalars';

export const STATUSES = ['new', 'exploring', 'planned', 'shipped', 'dismissed'] as const;
export const MOSCOW = ['must', 'should', 'could', 'wont'] as const;
export const HORIZONS = ['now', 'next', 'later'] as const;

/** A need or pain that several insights share, and what the team decided about it. */
export const Problem = z.object({
  id: Id,
  statement: z.string().check(z.maxLength(LIMITS.statementCharacters)),
  status: z.enum(STATUSES),
  moscow: z.optional(z.enum(MOSCOW)),
  /** Its column of the roadmap board. */
  horizon: z.optional(z.enum(HORIZONS)),
  /** Weeks of work, as the team guesses it. */
  effort: z.optional(z.number().check(z.nonnegative())),
  objective: z.optional(Line),
  link: z.optional(Url),
  shippedOn: z.optional(Instant),
  notes: z.string().check(z.maxLength(LIMITS.noteCharacters)),
  createdAt: Instant,
  updatedAt: Instant,
  alternates: z.optional(Alternates),
});
export type Problem = z.infer<typeof Problem>;
