import { z } from '@/lib/base/z';
import { Instant, Line, Url } from './scalars';

/** What a capture could not read, and so what is missing or less sure. */
export const HealthCode = z.enum([
  'frame-refused', // a frame of another site: only the words, no context
  'page-refused', // the browser lets no extension read this page
  'pdf', // a PDF viewer: words only, cannot be found again on the page
  'line-breaks-lost', // the browser's menu gave the words in one line
  'text-cut', // longer than a passage may be
  'passages-left-out', // more passages than an insight may hold
  'field-unread', // the app's page changed: `detail` names the field
  'messages-missing', // a long thread of which only a part is in the page
]);
export const Health = z.object({ code: HealthCode, detail: z.optional(Line) });
export type Health = z.infer<typeof Health>;

export const Role = z.enum(['customer', 'agent', 'unknown']);
export type Role = z.infer<typeof Role>;

/** What kind of place an app's words come from; on an ordinary page nobody knows. */
export const Place = z.enum(['ticket', 'mail', 'chat', 'review', 'community', 'request']);
export type Place = z.infer<typeof Place>;

/** How sure a field is, 0 to 1, by field name: 1 from the URL or the app's own attribute, less from a guess. */
export const Confidence = z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1)));

/** What was clipped where nothing was selected: the message the user is in, or the page's main content. */
export const Whole = z.enum(['message', 'page']);
export type Whole = z.infer<typeof Whole>;

/** Where an insight came from. `url` is the address as it stood; `canonicalUrl` names the page for good. */
export const Source = z.object({
  app: Line,
  place: z.optional(Place),
  whole: z.optional(Whole),
  url: Url,
  canonicalUrl: Url,
  deepLink: z.optional(Url),
  title: Line,
  site: z.optional(Line),
  recordId: z.optional(Line),
  subject: z.optional(Line),
  author: z.optional(Line),
  role: Role,
  occurredAt: z.optional(Instant),
  frameUrl: z.optional(Url),
  health: z.array(Health),
  confidence: z.optional(Confidence),
});
export type Source = z.infer<typeof Source>;

export const Customer = z.object({
  name: z.optional(Line),
  email: z.optional(Line),
  company: z.optional(Line),
  segment: z.optional(Line),
  /** What the customer is worth a year, in the team's own currency. */
  value: z.optional(z.number().check(z.nonnegative())),
});
export type Customer = z.infer<typeof Customer>;
