import { z } from '@/lib/base/z';
import { LIMITS } from './limits';
import { Id, Instant, Url } from './scalars';

export const PageText = z.string().check(z.maxLength(LIMITS.pageCharacters));

/** The visible text of a competitor's page as it was when it was clipped whole. */
export const PageVersion = z.object({
  id: Id,
  canonicalUrl: Url,
  text: PageText,
  capturedAt: Instant,
});
export type PageVersion = z.infer<typeof PageVersion>;

/** Whether one record of a team can hold it: a longer text stays on this machine. */
export const fitsRecord = (version: PageVersion): boolean =>
  new TextEncoder().encode(JSON.stringify(version)).length <= LIMITS.recordBytes;
