import { z } from '@/lib/base/z';
import { LIMITS } from './limits';
import { Id, Instant, Line, Url } from './scalars';

/** What a competitor's page said when somebody clipped from it: two of one page show what changed. */
export const PageVersion = z.object({
  id: Id,
  canonicalUrl: Url,
  title: Line,
  text: z.string().check(z.maxLength(LIMITS.pageCharacters)),
  capturedAt: Instant,
  by: Line,
});
export type PageVersion = z.infer<typeof PageVersion>;
