import { z } from '@/lib/base/z';
import { Insight } from './insight';
import { Instant, Url } from './scalars';

/**
 * An insight not yet saved. Bound to the tab it was clipped in while that tab lives, and to the page's
 * address after the browser was restarted and tabs have new numbers.
 */
export const Draft = z.object({
  ...z.omit(Insight, { createdAt: true, updatedAt: true, by: true }).shape,
  tabId: z.int(),
  pageUrl: Url,
  /** A tag being typed and not yet added: a word lost here is a word lost. */
  pendingTag: z.string(),
  /** True once a person typed or chose anything: an untouched draft may be replaced by the next clip. */
  touched: z.boolean(),
  changedAt: Instant,
});
export type Draft = z.infer<typeof Draft>;
