import { z } from '@/lib/base/z';
import { Passage } from '@/lib/domain/passage';
import { Customer, Confidence, Health, Place, Role, Whole } from '@/lib/domain/source';
import { Instant, Line, Url } from '@/lib/domain/scalars';

/**
 * What the injected script returns of one frame: plain data, read and not trusted. It is parsed on the
 * extension's side, because the page could have shaped all of it.
 */
export const PageReading = z.object({
  /** Address of this frame at the moment of the clip. */
  frameUrl: Url,
  isTop: z.boolean(),
  /** The frame the user is in: with several readings, its selection wins. */
  hasFocus: z.boolean(),
  /** Empty when nothing is selected in this frame. */
  passages: z.array(Passage),
  page: z.object({
    canonicalUrl: Url,
    title: Line,
    site: z.optional(Line),
    author: z.optional(Line),
    occurredAt: z.optional(Instant),
    language: z.optional(Line),
  }),
  /** What an adapter knows of the app's own record, joined from `RecordReading`; absent on ordinary pages. */
  record: z.optional(
    z.object({
      app: Line,
      place: z.optional(Place),
      recordId: z.optional(Line),
      subject: z.optional(Line),
      author: z.optional(Line),
      role: Role,
      occurredAt: z.optional(Instant),
      deepLink: z.optional(Url),
      customer: z.optional(Customer),
      confidence: Confidence,
    }),
  ),
  health: z.array(Health),
});
export type PageReading = z.infer<typeof PageReading>;

/** What the script that knows the apps returns of the same frame. */
export const RecordReading = z.pick(PageReading, { record: true, health: true });
export type RecordReading = z.infer<typeof RecordReading>;

/** What the script that clips without a selection returns of one frame. */
export const WholeReading = z.object({
  of: Whole,
  exact: Passage.shape.exact,
  health: z.array(Health),
});
export type WholeReading = z.infer<typeof WholeReading>;
