import { z } from '@/lib/base/z';
import { Alternates } from './alternate';
import { Attachment } from './attachment';
import { LIMITS } from './limits';
import { Passage } from './passage';
import { Id, Instant, Line } from './scalars';
import { Customer, Source } from './source';

export const KINDS = ['pain', 'request', 'praise', 'question', 'competitor', 'other'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/** 0 not judged, 1 minor, 2 serious, 3 severe. */
export const SEVERITIES = [0, 1, 2, 3] as const;
export const Severity = z.literal(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const Tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.tagCharacters));

/** One clipped piece of evidence. */
export const Insight = z.object({
  id: Id,
  kind: Kind,
  passages: z.array(Passage).check(z.minLength(1), z.maxLength(LIMITS.passages)),
  source: Source,
  customer: z.optional(Customer),
  competitor: z.optional(Line),
  severity: Severity,
  tags: z.array(Tag).check(z.maxLength(LIMITS.tags)),
  note: z.string().check(z.maxLength(LIMITS.noteCharacters)),
  attachments: z.optional(z.array(Attachment).check(z.maxLength(LIMITS.attachments))),
  problemId: z.optional(Id),
  createdAt: Instant,
  updatedAt: Instant,
  /** The member or the installation that clipped it. */
  by: Line,
  alternates: z.optional(Alternates),
});
export type Insight = z.infer<typeof Insight>;

/** The words of an insight as one text, passages a blank line apart. */
export function insightText(insight: Pick<Insight, 'passages'>): string {
  return insight.passages.map((passage) => passage.exact).join('\n\n');
}
