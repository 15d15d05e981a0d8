import { z } from '@/lib/base/z';
import { LIMITS } from './limits';
import { Id, Instant, Line } from './scalars';

/**
 * A human act that the engine respects for ever. `subjects` are insight ids, except for `merge` (problem ids) and
 * for a problem told `apart` from another, which stands before its insights. `problemId` is the problem the act places them in, takes them from or names.
 */
export const Decision = z.object({
  id: Id,
  kind: z.enum(['together', 'apart', 'move', 'merge', 'split', 'pin', 'name', 'dismiss']),
  subjects: z.array(Id),
  problemId: z.optional(Id),
  statement: z.optional(z.string().check(z.maxLength(LIMITS.statementCharacters))),
  at: Instant,
  by: Line,
});
export type Decision = z.infer<typeof Decision>;
